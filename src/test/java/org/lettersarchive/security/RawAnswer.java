package org.lettersarchive.security;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer, and what is wrong with it.
 *
 * @param status the status, or 0 where the connection was closed without a word
 * @param headers by name, whatever its case
 */
record RawAnswer(int status, Map<String, String> headers, byte[] body) {

	/**
	 * Headers that everything carries, whoever answers.
	 */
	static final Set<String> STRICT = Set.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy",
			"Permissions-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy");

	private static final int UNKNOWN_METHOD = 501;

	private static final Pattern STACK_TRACE = Pattern
		.compile("\\bat [a-z]+(\\.[\\w$]+)+\\(|\\b(java|jakarta|org\\.(springframework|hibernate|postgresql|thymeleaf))"
				+ "(\\.\\w+)+(Exception|Error)\\b|Whitelabel|Apache Tomcat");

	private static final List<String> ADDRESSES = List.of("href", "src", "action", "formaction", "srcdoc", "data",
			"poster", "background", "xlink:href");

	String header(String name) {
		return this.headers.getOrDefault(name, "");
	}

	boolean isHtml() {
		return header("Content-Type").startsWith("text/html");
	}

	String text() {
		return new String(this.body, StandardCharsets.UTF_8);
	}

	/**
	 * What no answer may be, whatever was asked.
	 */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (this.status >= 500 && this.status != UNKNOWN_METHOD) {
			faults.add("status " + this.status);
		}
		if (this.status == 0) {
			return faults;
		}
		STRICT.stream().filter((name) -> header(name).isEmpty()).map("without "::concat).forEach(faults::add);
		if (this.headers.containsKey(NastyInputs.INJECTED)) {
			faults.add("a header of the asker's own");
		}
		if (header("Content-Encoding").isEmpty()) {
			String text = text();
			if (STACK_TRACE.matcher(text).find()) {
				faults.add("a stack trace");
			}
			if (isHtml()) {
				faults.addAll(scripts(Jsoup.parse(text)));
			}
			else if (this.body.length > 0 && header("Content-Type").isEmpty()) {
				faults.add("of no type");
			}
		}
		return faults;
	}

	/**
	 * What of a page would be run by a browser, or lead somewhere by its own means.
	 */
	static List<String> scripts(Document page) {
		List<String> scripts = new ArrayList<>();
		for (Element element : page.getAllElements()) {
			boolean own = element.attr("src").matches("[^:]*/(assets|webjars)/.*");
			if (element.normalName().equals("script") && !(own && element.data().isBlank())
					|| Set.of("iframe", "object", "embed", "base", "style").contains(element.normalName())) {
				scripts.add("the element " + element.outerHtml());
			}
			for (Attribute attribute : element.attributes()) {
				String name = attribute.getKey().toLowerCase(Locale.ROOT);
				String value = attribute.getValue().replaceAll("[\\p{Cntrl}\\s]", "").toLowerCase(Locale.ROOT);
				boolean leads = ADDRESSES.contains(name) && value.matches("(javascript|vbscript|data):.*");
				if (name.startsWith("on") || name.equals("style") || name.startsWith("hx-on") || leads) {
					scripts.add("the attribute " + attribute.html());
				}
			}
		}
		return scripts;
	}

}
