package dev.shirube.app.insights.page;

import jakarta.servlet.http.HttpServletRequest;

/** The page to log in on. */
final class LoginPage {

    /** Returns the page, after a failure with a word on it. */
    String page(HttpServletRequest request) {
        HtmlWriter html = HtmlWriter.of(request);
        if (request.getParameter("failed") != null) {
            html.add("<p class=\"warn\" role=\"alert\">").say("login.failed").add("</p>");
        }
        return form(html);
    }

    /** Returns the page for who has to wait. */
    String tooSoon(HttpServletRequest request, long seconds) {
        HtmlWriter html = HtmlWriter.of(request);
        html.add("<p class=\"warn\" role=\"alert\">").say("login.wait", seconds).add("</p>");
        return form(html);
    }

    private static String form(HtmlWriter html) {
        return html.form("/login")
                .add("<p><label>")
                .say("login.user")
                .add(
                        " <input name=\"username\" value=\"admin\" autocomplete=\"username\""
                                + " required></label></p>")
                .add("<p><label>")
                .say("login.password")
                .add(
                        " <input type=\"password\" name=\"password\""
                            + " autocomplete=\"current-password\" required autofocus></label></p>")
                .button("login")
                .add("</form>")
                .page(html.words().of("login.title"), false);
    }
}
