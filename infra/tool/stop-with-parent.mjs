// Loaded into the supervised program: it stops when the supervisor is gone, however that went away.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
