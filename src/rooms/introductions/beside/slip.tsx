import type { ComponentChildren } from 'preact'

type Props = { code: string; address: string; children: ComponentChildren }

/** What is printed and handed over: where to go, and the code, large enough to read out. */
export const Slip = ({ code, address, children }: Props) => (
  <div class="kith-slip">
    <p>Go to</p>
    <p class="kith-slip__large">{address}</p>
    <p>and write this code</p>
    <p class="kith-slip__large">{code}</p>
    <p>{children}</p>
  </div>
)
