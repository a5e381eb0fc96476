import { routes } from '../../introductions.routes.ts'
import { GroupCard, type Group } from '../open/group-card.tsx'

/** Beside those one might meet: the groups that fit, with their next meeting. */
export const GroupsNear = ({ fit, others }: { fit: Group[]; others: Group[] }) => {
  const shown = [...fit, ...others].slice(0, 3)
  return (
    <section>
      <h2>Groups you could join</h2>
      {shown.length === 0 ? <p>No group near you has said when it next meets.</p> : null}
      {shown.map((group) => (
        <GroupCard group={group} />
      ))}
      <p>
        <a href={routes.groups}>See every group, or start a small one</a>
      </p>
    </section>
  )
}
