import type { ZoneRequest } from "../../../../platform/http/request.ts";
import type { PageResponse } from "../../../../platform/http/response.ts";
import { notFound, page } from "../../../../platform/http/response.ts";
import { readUser } from "../../actions/keeping/read-users.ts";
import type { Sentence } from "../sentences.ts";
import type { UserViewProps } from "./user-view.tsx";
import { UserView } from "./user-view.tsx";

type Extra = Partial<Omit<UserViewProps, "kept" | "today" | "refusal">> & {
  readonly status?: number;
  readonly refusal?: Sentence;
};

/** The user's page, as it is or with what was wrong. */
export async function showUser(request: ZoneRequest, extra: Extra = {}): Promise<PageResponse> {
  const kept = await request.inZone((work) => readUser(work, request.param("userId")));
  if (kept === undefined) return notFound();
  const { refusal, status, ...rest } = extra;
  const view = <UserView {...rest} kept={kept} today={request.today.toString()} refusal={refusal?.text} />;
  return page(kept.user.name, view, { status: status ?? refusal?.status ?? 200 });
}
