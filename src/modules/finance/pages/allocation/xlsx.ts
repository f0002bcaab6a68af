/** Media type of an Excel file. */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
