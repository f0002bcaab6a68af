/**
 * On narrow windows a list's rows are laid out as blocks, and then some browsers forget that they are a table.
 * Said outright, the roles hold whatever the layout is.
 */
export const tableRole = { role: "table" };
export const rowGroupRole = { role: "rowgroup" };
export const rowRole = { role: "row" };
export const cellRole = { role: "cell" };
