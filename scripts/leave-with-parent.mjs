// Loaded into web and worker: when the process that started them is killed without a word, they end as well,
// instead of living on as orphans on its port.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
