/** Starts what the whole run shares; the database itself starts when the first test asks for one. */
export default function setup(): void {}
