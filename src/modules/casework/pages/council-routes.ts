import type { Route } from "../../../platform/http/route.ts";
import { oneConsultationRoutes } from "./council-consultations/one-route.tsx";
import { consultationRoutes } from "./council-consultations/route.tsx";
import { matterRoutes } from "./council-matter/route.tsx";
import { attendanceRoutes } from "./council-meeting/attendance-route.tsx";
import { planRoutes } from "./council-meeting/plan-route.tsx";
import { meetingRoutes } from "./council-meeting/route.tsx";
import { paperRoutes } from "./council-papers/route.tsx";
import { councilStartRoutes } from "./council-start/route.tsx";

/** Pages of the councils: queue, meetings, decisions and consultations. Fixed addresses before those with an id. */
export const councilRoutes: readonly Route[] = [
  ...councilStartRoutes,
  ...planRoutes,
  ...meetingRoutes,
  ...attendanceRoutes,
  ...paperRoutes,
  ...matterRoutes,
  ...consultationRoutes,
  ...oneConsultationRoutes,
];
