import type { PageView } from '../../../../platform/http/route.ts'
import type { Concept } from '../../../stewardship/stewardship.ts'
import { routes } from '../../introductions.routes.ts'
import { MeetPart, RatherPart, WhenPart, WherePart } from './meeting-parts.tsx'
import { Before, CommonPart, OwnWordsPart, WhoPart } from './parts.tsx'
import { WhatHappens } from './what-happens.tsx'

type Data = { large: boolean; concepts: Concept[]; atOnce: number }

export const paperView = ({ large, concepts, atOnce }: Data): PageView => ({
  title: 'The form on paper',
  body: (
    <div class={large ? 'kith-paper kith-paper--large' : 'kith-paper'}>
      <h1>I want to meet someone</h1>
      <p class="kith-paper__screen">
        Print this page from your browser.{' '}
        {large ? (
          <a href={routes.paper}>Print in ordinary letters</a>
        ) : (
          <a href={`${routes.paper}?print=large`}>Print in large letters</a>
        )}
      </p>
      <WhatHappens atOnce={atOnce} />
      <Before />
      <OwnWordsPart />
      <CommonPart concepts={concepts} />
      <WhoPart />
      <MeetPart />
      <WhenPart />
      <WherePart />
      <RatherPart />
    </div>
  ),
})
