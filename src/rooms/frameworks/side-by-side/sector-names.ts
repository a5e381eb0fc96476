const sectorNames: Record<string, string> = {
  'user-led group': 'User-led groups',
  charity: 'Charities',
  'social care': 'Social care',
  housing: 'Housing',
  NHS: 'The NHS',
}
export const sectorInWords = (sector: string): string => sectorNames[sector] ?? sector
