import { usePage } from "../page-context.ts";

export function Footer() {
  const page = usePage();
  return (
    <footer class="site-footer">
      <div class="site-footer__inner">
        <p>
          <a href={page.links.handbook}>Handbok</a>
        </p>
        {page.userName === undefined ? (
          <p>
            <a href={page.links.signIn}>Logga in</a>
          </p>
        ) : (
          <form method="post" action={page.links.signOut}>
            <input type="hidden" name="csrf" value={page.csrf} />
            <button class="button-as-link" type="submit">
              Logga ut
            </button>
          </form>
        )}
      </div>
    </footer>
  );
}
