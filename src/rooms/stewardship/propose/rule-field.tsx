import type { FormFacts } from '../../../platform/http/route.ts'
import { Input } from '../../../ui/form/input.tsx'
import { nameOfRule } from '../rule-names.ts'
import { leastOf } from '../rules/proposal.ts'
import type { Rule } from '../thresholds.ts'

/** The number that a rule should have. */
export const RuleField = ({ rule, form }: { rule: Rule; form: FormFacts }) => (
  <>
    <h2>{nameOfRule(rule.name)}</h2>
    <p>
      Today it is {rule.value} {rule.unit}. {rule.reason}
    </p>
    <Input
      name="value"
      label={`What should it be, in ${rule.unit}?`}
      hint={`A whole number, ${leastOf(rule.name)} or more.`}
      inputmode="numeric"
      width={5}
      value={form.typed['value']?.[0] ?? ''}
      error={form.errors['value']}
    />
  </>
)
