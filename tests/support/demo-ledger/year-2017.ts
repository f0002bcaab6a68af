import { plan2016 } from "./year-2016.ts";
import type { Cost, YearPlan } from "./year-plan.ts";

const member = (object: string, total: string, supplier: string, invoices = 12): Cost => ({
  ...{ account: "4610", object, total, supplier, invoices, vat: false },
});
const bought = (object: string, total: string, supplier: string, invoices: number): Cost => ({
  ...{ account: "4620", object, total, supplier, invoices, vat: true },
});
const office = (
  account: string,
  object: string,
  total: string,
  supplier: string,
  invoices: number,
): Cost => ({
  ...{ account, object, total, supplier, invoices, vat: true },
});

/** Årsredovisning 2017: notes 2–7 and the effort table, figure for figure when rounded to kronor. */
export const plan2017: YearPlan = {
  year: 2017,
  opening: plan2016.closing,
  closing: {
    "1510": "34265.00",
    "1610": "7644.00",
    "1650": "1072310.80",
    "1660": "112429.00",
    "1790": "3120773.00",
    "2510": "1922470.00",
    "2731": "124217.00",
    "2732": "127269.00",
    "2990": "3115739.90",
  },
  contributions: {
    "3511": "9032434.00",
    "3512": "2402472.00",
    "3513": "789554.00",
    "3514": "1324191.00",
    "3515": "4516217.00",
  },
  grants: { "3521": "8063855.00" },
  costs: [
    member("101", "1099033.90", "Haninge kommun"),
    member("101", "400000.00", "Nynäshamns kommun"),
    bought("102", "873920.00", "Vägvisarna Arbetsliv AB", 4),
    bought("104", "707243.00", "Stiftelsen Ester", 6),
    member("105", "1511545.00", "Nynäshamns kommun"),
    member("106", "1479666.00", "Tyresö kommun"),
    member("107", "2125757.00", "Haninge kommun"),
    member("108", "1334314.00", "Haninge kommun", 8),
    bought("108", "600000.00", "Språkbron Utbildning AB", 6),
    bought("109", "55251.00", "Konferensgården Skärgårdsvik AB", 4),
    bought("110", "71289.00", "Frukostköket Tornberget AB", 10),
    bought("111", "229287.00", "Webbyrån Fyrskenet AB", 7),
    bought("112", "46330.00", "Nationella nätverket för samordningsförbund", 2),
    member("113", "1656357.00", "Stockholms läns landsting"),
    bought("113", "2600000.00", "Utvärderarna i Mälardalen AB", 12),
    member("114", "2728345.00", "Haninge kommun"),
    member("114", "1000000.00", "Tyresö kommun", 9),
    bought("114", "2000000.00", "Sociala företaget Kustlinjen ekonomisk förening", 18),
    bought("115", "489872.00", "Arbetsträning Södertörn ekonomisk förening", 9),
    member("117", "251963.00", "Försäkringskassan", 6),
    member("118", "700000.00", "Tyresö kommun", 4),
    office("6010", "910", "376605.00", "Fastighetsbolaget Eken i Haninge AB", 12),
    office("6310", "900", "45000.00", "Revisionsbyrån Granskarna AB", 2),
    office("6320", "910", "21912.00", "Ekonomikonsult Siffran AB", 4),
    office("6450", "910", "110085.00", "Kontorsvaruhuset Södertörn AB", 12),
    office("6500", "910", "180000.00", "Telebolaget Linjen AB", 12),
    office("6700", "910", "80000.00", "Resebyrån Kompassrosen AB", 12),
    office("7100", "910", "119999.90", "Tryckeriet Vågbrytaren AB", 10),
    office("7100", "900", "41868.00", "Konferensgården Skärgårdsvik AB", 6),
  ],
  salaries: [
    { account: "5011", object: "910", total: "1502938.00" },
    { account: "5110", object: "900", total: "98240.00" },
  ],
  employerFees: { object: "910", total: "499000.00" },
  payrollTax: { object: "910", total: "127269.00" },
  bankFees: "7078.90",
};
