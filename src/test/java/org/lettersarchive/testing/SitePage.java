package org.lettersarchive.testing;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One answer of the site.
 *
 * @param path the path that was asked for
 * @param response the answer
 */
public record SitePage(String path, HttpResponse<String> response) {

	public int status() {
		return this.response.statusCode();
	}

	public String body() {
		return this.response.body();
	}

	public Optional<String> header(String name) {
		return this.response.headers().firstValue(name);
	}

	public boolean isHtml() {
		return header("Content-Type").orElse("").startsWith("text/html");
	}

	public Document document() {
		return Jsoup.parse(body(), this.response.uri().toString());
	}

	/**
	 * The text of the main part.
	 */
	public String text() {
		return document().select("main").text();
	}

	/**
	 * The texts of the elements a CSS selector finds.
	 */
	public List<String> texts(String selector) {
		return document().select(selector).eachText();
	}

	/**
	 * The paths that the page links to on its own site, with their queries.
	 */
	public List<String> links() {
		String site = this.response.uri().resolve("/").toString();
		return document().select("a[href]")
			.stream()
			.map((Element link) -> link.absUrl("href"))
			.filter((address) -> address.startsWith(site))
			.map((address) -> address.substring(site.length() - 1).replaceFirst("#.*", ""))
			.distinct()
			.toList();
	}

}
