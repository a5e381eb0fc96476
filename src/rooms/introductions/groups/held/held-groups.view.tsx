import type { PageView } from '../../../../platform/http/route.ts'
import { Lede } from '../../../../ui/kith/lede.tsx'
import { heldGroupPath, routes } from '../../introductions.routes.ts'
import { meetingTime } from '../../../../ui/day.ts'

type Listed = { id: string; name: string; held: boolean; next: Date | null }

const stands = ({ held, next }: Listed, now: Date) => {
  if (!held) return 'nobody holds it on Kith yet'
  return next && next > now ? `next ${meetingTime(next)}` : 'it has not said when it next meets'
}

export const heldGroupsView = ({ groups, now }: { groups: Listed[]; now: Date }): PageView => ({
  title: 'Groups I hold',
  crumbs: [
    { text: 'Your page', href: '/me' },
    { text: 'Groups', href: routes.groups },
  ],
  body: (
    <>
      <h1>Groups I hold</h1>
      <Lede>
        Say when your group next meets, so that people who wait can find it. A group is listed while
        its next meeting is still to come.
      </Lede>
      {groups.length === 0 ? (
        <p>
          The services that stand behind you have no group on Kith that you could hold. Whoever runs
          the service can list one.
        </p>
      ) : (
        <ul>
          {groups.map((group) => (
            <li>
              <a href={heldGroupPath(group.id)}>{group.name}</a>: {stands(group, now)}
            </li>
          ))}
        </ul>
      )}
    </>
  ),
})
