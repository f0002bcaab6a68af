import type { YearPlan } from "./year-plan.ts";

/**
 * Last year's column of the annual report 2017. It divides the costs by kind alone, so that the objects say no more than
 * it does. Note 4 printed 5 104 kronor of bank costs twice; they stand in the income statement only. How the balances of
 * 2015 were divided among accounts is not published and is made up; their totals follow from the cash flow of 2016.
 */
export const plan2016: YearPlan = {
  year: 2016,
  opening: {
    "1510": "700000.00",
    "1610": "152235.10",
    "1650": "950000.00",
    "1930": "9911561.80",
    "2010": "4994998.10",
    "2510": "2900000.00",
    "2731": "90000.00",
    "2732": "150000.00",
    "2990": "3578798.80",
  },
  closing: {
    "1510": "513745.00",
    "1610": "113935.20",
    "1650": "489524.00",
    "1930": "8246671.90",
    "2010": "6073243.40",
    "2510": "942819.00",
    "2731": "97295.00",
    "2732": "166304.00",
    "2990": "2084214.70",
  },
  contributions: {
    "3511": "9032435.00",
    "3512": "2404910.00",
    "3513": "789702.00",
    "3514": "1321605.00",
    "3515": "4516218.00",
  },
  grants: { "3522": "2623623.00", "3523": "189036.00" },
  costs: [
    ...(
      [
        ["Haninge kommun", "6500000.00"],
        ["Nynäshamns kommun", "2900000.00"],
        ["Tyresö kommun", "3200000.00"],
      ] as const
    ).map(([supplier, total]) => ({
      ...{ account: "4610", object: "190", total, supplier, invoices: 30, vat: false },
    })),
    ...(
      [
        ["Vägvisarna Arbetsliv AB", "2386488.90"],
        ["Sociala företaget Kustlinjen ekonomisk förening", "1600000.00"],
      ] as const
    ).map(([supplier, total]) => ({
      ...{ account: "4620", object: "190", total, supplier, invoices: 18, vat: true },
    })),
    ...(
      [
        ["6010", "489499.00", "Fastighetsbolaget Eken i Haninge AB"],
        ["6320", "74500.00", "Ekonomikonsult Siffran AB"],
        ["6500", "135248.00", "Telebolaget Linjen AB"],
        ["7100", "139999.90", "Tryckeriet Vågbrytaren AB"],
      ] as const
    ).map(([account, total, supplier]) => ({
      ...{ account, object: "990", total, supplier, invoices: 12, vat: true },
    })),
  ],
  salaries: [{ account: "5011", object: "990", total: "1702140.00" }],
  employerFees: { object: "990", total: "500000.00" },
  payrollTax: { object: "990", total: "166304.00" },
  bankFees: "5103.90",
};
