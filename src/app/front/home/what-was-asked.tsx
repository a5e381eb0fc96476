import { strategyRoutes, theCall } from '../../../rooms/strategy/strategy.ts'

/** What Kith is for, in one breath. */
export const WhatWasAsked = () => (
  <>
    <h2>What was asked for</h2>
    <p>
      In 2023 people who do this work asked that everyone using health or social care can meet
      someone who has been there too. Five things first:
    </p>
    <ul>
      {theCall
        .filter(({ kind }) => kind === 'recommendation')
        .map(({ name, words }) => (
          <li>
            <strong>{name}.</strong> {words[0]}
          </li>
        ))}
    </ul>
    <p>
      <a href={strategyRoutes.call}>See who has answered</a>. Silence is listed first.
    </p>
  </>
)
