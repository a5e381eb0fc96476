type Close = () => Promise<unknown> | void

const open = new Set<Close>()

/** Notes how to take away what was started; whoever stops it by themself calls what is returned. */
export const onClose = (close: Close): (() => Promise<void>) => {
  open.add(close)
  return async () => {
    if (open.delete(close)) await close()
  }
}

/** Takes away everything that was started and still stands, last first: after a fault, or Ctrl-C. */
export const closeAll = async (): Promise<void> => {
  const left = [...open].reverse()
  open.clear()
  for (const close of left) await close()
}
