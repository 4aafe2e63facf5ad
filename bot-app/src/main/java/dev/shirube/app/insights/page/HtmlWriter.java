package dev.shirube.app.insights.page;

import dev.shirube.app.insights.InsightsWords;
import dev.shirube.text.Language;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * A page in the making. Texts are escaped here and nowhere else.
 *
 * @param words the words of the page
 * @param path what comes before all addresses
 * @param csrf what forms have to carry
 * @param out the HTML so far
 */
record HtmlWriter(InsightsWords words, String path, CsrfToken csrf, StringBuilder out) {

    /** Begins a page in the language that a browser asks for: Japanese or English. */
    static HtmlWriter of(HttpServletRequest request) {
        return new HtmlWriter(
                InsightsWords.of(
                        request.getLocale().getLanguage().equals("ja") ? Language.JA : Language.EN,
                        "dev.shirube.app.insights.page.words"),
                request.getContextPath() + "/insights",
                (CsrfToken) request.getAttribute(CsrfToken.class.getName()),
                new StringBuilder());
    }

    /** Makes a text fit for an element or a value in quotes. */
    static String escape(String text) {
        return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ""), "UTF-8");
    }

    /** Adds HTML with {@code %s} in the places of texts. */
    HtmlWriter add(String html, Object... texts) {
        Object[] escaped = new Object[texts.length];
        for (int i = 0; i < texts.length; i++) {
            escaped[i] = escape(String.valueOf(texts[i]));
        }
        out.append(texts.length == 0 ? html : html.formatted(escaped));
        return this;
    }

    /** Adds a text of the page. */
    HtmlWriter say(String key, Object... values) {
        out.append(escape(words.of(key, values)));
        return this;
    }

    /** Begins a form that is sent to an address of the page. */
    HtmlWriter form(String address) {
        return add("<form method=\"post\" action=\"%s\">", path + address)
                .hidden(csrf.getParameterName(), csrf.getToken());
    }

    HtmlWriter hidden(String name, String value) {
        return add("<input type=\"hidden\" name=\"%s\" value=\"%s\">", name, value);
    }

    /** Begins a label with something to choose, a {@code radio} or a {@code checkbox}. */
    HtmlWriter choice(String type, String name, String value, boolean chosen) {
        return add("<label><input type=\"%s\" name=\"%s\" value=\"%s\"", type, name, value)
                .add(chosen ? " checked> " : "> ");
    }

    HtmlWriter button(String key) {
        return add("<button>").say(key).add("</button>");
    }

    /** Returns the whole page. */
    String page(String title, boolean loggedIn) {
        var page = new HtmlWriter(words, path, csrf, new StringBuilder());
        page.add(
                        "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\">",
                        words.language().locale().toLanguageTag())
                .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .add("<title>%s</title>", title)
                .add("<link rel=\"stylesheet\" href=\"%s\"></head><body>", path + "/style.css");
        if (loggedIn) {
            page.add("<header><a href=\"%s\">", path)
                    .say("title")
                    .add("</a><nav>")
                    .add("<a href=\"%s\">", path + "/accepted")
                    .say("accepted.title")
                    .add("</a><a href=\"%s\">", path + "/missing")
                    .say("missing.title")
                    .add("</a>")
                    .form("/logout")
                    .button("logout")
                    .add("</form></nav></header>");
        }
        return page.add("<main><h1>%s</h1>", title)
                .out()
                .append(out)
                .append("</main></body></html>")
                .toString();
    }
}
