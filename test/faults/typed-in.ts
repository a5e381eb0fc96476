import type { Found } from '../house/walk/sending.ts'
import type { Walk } from '../house/walk/walk.ts'

const isTyped = (tag: string) =>
  tag.startsWith('<textarea') || /type="(text|email|search|tel)"/.test(tag)

/** The fields of a form in which words are typed; others hold one of several, or nothing that is seen. */
export const typedIn = ({ looks }: Walk, { page, who, action }: Found): Set<string> => {
  const { html } = looks.find((look) => look.path === page && look.who === who)!
  const [form = ''] = html.split('<form').filter((part) => part.includes(`action="${action}"`))
  const tags = [...form.matchAll(/<(?:input|textarea)\b[^>]*>/g)].map(([tag]) => tag)
  return new Set(tags.filter(isTyped).flatMap((tag) => /\bname="([^"]*)"/.exec(tag)?.[1] ?? []))
}
