export { type BarChartData, type BarGroup, barChart } from "./charts/bar-chart.tsx";
export type { ChartFrame, ChartText } from "./charts/chart-svg.tsx";
export { type ChartTable, ChartWithTable } from "./charts/chart-with-table.tsx";
export { type ChartLine, type LineChartData, lineChart } from "./charts/line-chart.tsx";
export { chartPalette, greyPalette, type Palette } from "./charts/palette.ts";
export { type GoalBar, type ProgressChartData, progressAgainstTarget } from "./charts/progress-chart.tsx";
export { stackedBarChart } from "./charts/stacked-bar-chart.tsx";
export { svgText } from "./charts/svg-text.ts";
export { timeline } from "./charts/timeline.tsx";
export type { TimelineBar, TimelineData, TimelineEvent, TimelineSpan } from "./charts/timeline-data.ts";
export { TimelineWithTable } from "./charts/timeline-with-table.tsx";
export { EmptyState } from "./feedback/empty-state.tsx";
export { Expander } from "./feedback/expander.tsx";
export { InfoBox } from "./feedback/info-box.tsx";
export { Progress } from "./feedback/progress.tsx";
export { Badge, Status, type StatusTone } from "./feedback/status.tsx";
export { ButtonLink, ButtonRow, Hidden, SubmitButton } from "./forms/buttons.tsx";
export { Checkbox, CheckboxGroup, RadioGroup } from "./forms/choice-group.tsx";
export { ErrorSummary } from "./forms/error-summary.tsx";
export type { FieldProps } from "./forms/field.tsx";
export { FieldsetSection, type Remaining, RemainingSummary } from "./forms/fieldset-section.tsx";
export { FileField } from "./forms/file-field.tsx";
export { Form } from "./forms/form.tsx";
export { type Faults, noFaults, type Typed, typedFrom } from "./forms/form-state.ts";
export { GridInput } from "./forms/grid-input.tsx";
export { type Option, Select } from "./forms/select.tsx";
export { DateField, NumberField, PasswordField, PersonalNumberField } from "./forms/special-fields.tsx";
export { TextArea } from "./forms/text-area.tsx";
export { TextField } from "./forms/text-field.tsx";
export { ErrorPage } from "./layout/error-page.tsx";
export { FramedDocument } from "./layout/framed-document.tsx";
export { Layout, type LinkText, PlainLayout } from "./layout/layout.tsx";
export { type LanguageLink, OpenLayout, type OpenWords } from "./layout/open-layout.tsx";
export {
  type FlashMessage,
  type NavigationLink,
  type PageAssets,
  type PageContext,
  type PageLinks,
  usePage,
  type Zone,
} from "./page-context.ts";
export { renderPage } from "./render-page.tsx";
export type { Column, Paging, RowSelection } from "./tables/column.ts";
export { DataTable, type DataTableProps } from "./tables/data-table.tsx";
export { type ActiveFilter, FilterBar } from "./tables/filter-bar.tsx";
export {
  changedAddress,
  pageParameter,
  type SortOrder,
} from "./tables/list-address.ts";
export { cellRole, rowGroupRole, rowRole, tableRole } from "./tables/table-roles.ts";
export { FigureLink, KeyFigure } from "./text/figure-link.tsx";
export { Lead, PageHeading, Section } from "./text/headings.tsx";
export {
  type ActionItem,
  ActionList,
  SummaryList,
  type SummaryRow,
  type Tab,
  Tabs,
} from "./text/lists.tsx";
