import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { inject } from "vitest";
import { newVisitor } from "../../support/browser.ts";
import type { FaultList } from "./fault-list.ts";

type VisitOptions = { readonly width?: number; readonly javaScript?: boolean };

/** One person at one browser. Everything that goes wrong on the way is noted in the journey's list of faults. */
export class Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly #faults: FaultList;
  readonly #scripts: boolean;
  /** Statuses that the journey provokes on purpose. */
  readonly #expected = new Set<number>();
  /** Besides the product's own, which alone a page may ask for anything. */
  readonly #origins = new Set<string>();

  private constructor(context: BrowserContext, page: Page, faults: FaultList, scripts: boolean) {
    this.context = context;
    this.page = page;
    this.#faults = faults;
    this.#scripts = scripts;
    this.#watch(page);
  }

  static async begin(browser: Browser, faults: FaultList, options: VisitOptions = {}): Promise<Visit> {
    const context = await newVisitor(browser, options);
    context.setDefaultTimeout(15_000);
    return new Visit(context, await context.newPage(), faults, options.javaScript ?? true);
  }

  /** A second tab of the same browser: same session, faults in the same list. */
  async otherTab(): Promise<Visit> {
    return new Visit(this.context, await this.context.newPage(), this.#faults, this.#scripts);
  }

  end(): Promise<void> {
    return this.context.close();
  }

  expectStatus(...statuses: readonly number[]): void {
    for (const status of statuses) this.#expected.add(status);
  }

  expectOrigin(origin: string): void {
    this.#origins.add(origin);
  }

  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  async open(path: string): Promise<number> {
    const response = await this.page.goto(inject("productOrigin") + path);
    await this.look();
    return response?.status() ?? 0;
  }

  /** One click on the demo's sign-in page, on the button with the role's name and place. */
  async signInAs(role: string): Promise<void> {
    await this.open("/logga-in");
    const button = this.page.locator(`button[name="uppdrag"]`).getByText(role, { exact: true });
    if (!(await button.isVisible()))
      await this.page.locator("details", { has: button }).locator("summary").click();
    await this.#leadsOn(button);
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.#leadsOn(this.page.getByRole("link", { name, exact: typeof name === "string" }).first());
  }

  async press(name: string | RegExp): Promise<void> {
    await this.#leadsOn(this.page.getByRole("button", { name, exact: typeof name === "string" }).first());
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByRole("textbox", { name: starting(label) }).fill(text);
  }

  async select(label: string, option: string): Promise<void> {
    await this.page.getByRole("combobox", { name: starting(label) }).selectOption({ label: option });
  }

  /** Ticks the choices with these labels in the group of radio buttons or boxes. */
  async tick(group: string, ...options: readonly string[]): Promise<void> {
    for (const option of options)
      await this.page
        .getByRole("group", { name: starting(group) })
        .last()
        .getByLabel(option, { exact: true })
        .check();
  }

  /** Looks at the page for faults unless one of its kind was looked at; `state` tells states of one address apart. */
  look(state = ""): Promise<void> {
    return this.#faults.look(this.page, { state, scripts: this.#scripts });
  }

  heading(): Promise<string> {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  /** All that the page says, without its frame; every kind of space as a plain one. */
  async text(): Promise<string> {
    return (await this.page.locator("main").innerText()).replace(/[^\S\n]/g, " ");
  }

  /** Presses a link or button that gives a file; its name and content. */
  async fetchFile(name: string): Promise<{ name: string; bytes: Buffer }> {
    const coming = this.page.waitForEvent("download");
    await this.page.getByRole("link", { name, exact: true }).click();
    const file = await coming;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  async #leadsOn(target: Locator): Promise<void> {
    // Longer than the click may take, so that a target that is not there is what is complained of.
    const arrived = this.page.waitForEvent("load", { timeout: 20_000 });
    await Promise.all([arrived, target.click()]);
    await this.look();
    const summary = this.page.locator(".error-summary");
    if (!this.#expected.has(422) && (await summary.isVisible()))
      throw new Error(`The form was refused: ${await summary.innerText()}`);
  }

  #watch(page: Page): void {
    page.on("pageerror", (error) => this.#faults.note(this.path, `script: ${error.message}`));
    page.on("console", (message) => {
      // What the server refuses is noted below with its status.
      if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
        this.#faults.note(this.path, `console: ${message.text()}`);
    });
    page.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== inject("productOrigin") && !this.#origins.has(origin))
        this.#faults.note(this.path, `asks ${origin} for something`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400 && !this.#expected.has(response.status()))
        this.#faults.note(response.url(), `answers ${response.status()}`);
    });
  }
}

function starting(name: string): RegExp {
  return new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
