export async function writePlayground(): Promise<void> {}
