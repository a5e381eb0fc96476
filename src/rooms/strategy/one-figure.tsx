import { Figure } from '../../ui/kith/figure.tsx'
import type { PartFigure } from './figures.ts'

export const OneFigure = ({ value, counts, source, href }: PartFigure) => (
  <Figure value={value} counts={counts} source={href ? <a href={href}>{source}</a> : source} />
)
