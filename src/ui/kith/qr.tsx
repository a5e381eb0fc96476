import makeCode from 'qrcode-generator'

const QUIET = 4

/** A code that a phone reads as this address: drawn as one path, so that nothing is fetched or inline. */
export const Qr = ({ address, label }: { address: string; label: string }) => {
  const code = makeCode(0, 'M')
  code.addData(address)
  code.make()
  const count = code.getModuleCount()
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) =>
      code.isDark(row, column) ? `M${column + QUIET} ${row + QUIET}h1v1h-1z` : '',
    ).join(''),
  )
  const size = count + 2 * QUIET
  return (
    <svg class="kith-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={rows.join('')} shape-rendering="crispEdges" />
    </svg>
  )
}
