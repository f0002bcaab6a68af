import type { Visit } from "./visit.ts";

/** Opens a user's page; the visit is signed in as system administrator. */
export async function openUser(admin: Visit, name: string): Promise<void> {
  await admin.open(`/drift/anvandare?sok=${encodeURIComponent(name)}`);
  await admin.follow(name);
}
