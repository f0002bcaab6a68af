import { allDuties, zoneOf } from "../platform/access/duty.ts";
import { json, notFound, page } from "../platform/http/response.ts";
import type { Route } from "../platform/http/route.ts";
import { zoneRoute } from "../platform/http/route.ts";
import type { JobState } from "../platform/jobs/job-store.ts";
import { findJob } from "../platform/jobs/job-store.ts";
import { isId } from "../platform/values/id.ts";
import { Layout, Lead, PageHeading, Progress } from "../ui/index.ts";

const workers = allDuties.filter((duty) => zoneOf(duty) !== "system");

/** Long work as a page that can be left and returned to; without JavaScript it loads itself again. */
export const jobRoutes: readonly Route[] = [
  zoneRoute({
    method: "get",
    path: "/arbeten/:jobId",
    allow: workers,
    handle: async (request) => {
      const job = await ownJob(request);
      if (job === null) return notFound();
      return page("Pågående arbete", <JobPage job={job} />);
    },
  }),
  zoneRoute({
    method: "get",
    path: "/arbeten/:jobId/lage",
    allow: workers,
    handle: async (request) => {
      const job = await ownJob(request);
      if (job === null) return notFound();
      return json({ done: job.done, total: job.total, text: sentenceOf(job), finished: hasEnded(job) });
    },
  }),
];

async function ownJob(
  request: Parameters<Extract<Route, { allow: readonly string[] }>["handle"]>[0],
): Promise<JobState | null> {
  const id = request.param("jobId");
  return isId(id) ? request.inZone((work) => findJob(work, id)) : null;
}

function hasEnded(job: JobState): boolean {
  return job.state === "done" || job.state === "failed";
}

function sentenceOf(job: JobState): string {
  if (job.state === "queued") return "Arbetet väntar på sin tur.";
  if (job.state === "running") return job.text || "Arbetet pågår.";
  return String(job.result?.sentence ?? `${headingOf(job)}.`);
}

function headingOf(job: JobState): string {
  if (job.state === "failed") return "Arbetet blev inte utfört";
  return job.state === "done" ? "Arbetet är klart" : "Arbetet pågår";
}

function JobPage({ job }: { readonly job: JobState }) {
  const ended = hasEnded(job);
  const next = job.result?.link;
  return (
    <Layout refreshSeconds={ended ? undefined : 3}>
      <PageHeading>{headingOf(job)}</PageHeading>
      <Lead>{sentenceOf(job)}</Lead>
      {ended ? null : (
        <Progress
          label="Så långt har arbetet kommit"
          done={job.done}
          total={job.total}
          text={sentenceOf(job)}
          pollUrl={`/arbeten/${job.id}/lage`}
        />
      )}
      {ended ? null : (
        <p>Du kan stänga sidan. Arbetet fortsätter, och du hittar tillbaka hit via adressen.</p>
      )}
      {typeof next === "string" ? (
        <p>
          <a href={next}>Gå till resultatet</a>
        </p>
      ) : null}
    </Layout>
  );
}
