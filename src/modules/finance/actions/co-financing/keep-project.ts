import { recordEvent } from "../../../../platform/audit/record-event.ts";
import type { Work } from "../../../../platform/db/work.ts";
import type { Outcome } from "../../../../platform/values/outcome.ts";
import { done, refused } from "../../../../platform/values/outcome.ts";
import type { Project, ProjectContent, ProjectRefusal } from "../../model/co-financing/project.ts";
import { checkProject } from "../../model/co-financing/project.ts";
import {
  insertProject,
  readProjects,
  replacePartners,
  updateProject,
} from "../../store/co-financing/projects.ts";

/** Adds a project with its partners, or changes the one with `id`. */
export async function keepProject(
  work: Work,
  content: ProjectContent,
  id?: string,
): Promise<Outcome<Project, ProjectRefusal>> {
  const all = await readProjects(work);
  if (id !== undefined && !all.some((one) => one.id === id)) return refused({ code: "project.gone" });
  const others = all.filter((one) => one.id !== id).map(({ name }) => name);
  const checked = checkProject(content, others);
  if (!checked.ok) return checked;
  const { partners, ...bare } = checked.value;
  const project = { ...bare, id: id ?? work.newId() };
  await (id === undefined ? insertProject(work, project) : updateProject(work, project));
  await replacePartners(work, project.id, partners);
  await recordEvent(work, {
    event: id === undefined ? "project.add" : "project.change",
    subjectId: project.id,
    detail: { programme: project.programme, rate: project.rate, partners: partners.length },
  });
  return done(project);
}
