/** Replaced as soon as tests need a database. */
export default function globalSetup(): void {}
