// When the process that started this one is killed outright, this one stops in good order
// instead of living on unseen, still holding the port.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
