package org.lettersarchive.harvest;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import jakarta.servlet.http.HttpServletRequest;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.PublishedLetter;
import org.lettersarchive.web.Format;
import org.lettersarchive.web.SiteAddress;

import org.springframework.data.domain.Page;

/**
 * The full addresses that a document names, in the language it was asked for in.
 */
record Links(UnaryOperator<String> own, BiFunction<SiteLanguage, String, String> any) {

	Links(SiteAddress site, HttpServletRequest request) {
		this((path) -> site.of(path, request), (language, path) -> site.of(path, language, request));
	}

	/**
	 * Links in English, for documents that nobody asks for by an address.
	 * @param root the address of the site, without a slash at its end
	 */
	static Links under(String root) {
		return new Links((path) -> root + path, (language, path) -> root + language.path() + path);
	}

	String to(String path) {
		return this.own.apply(path);
	}

	/**
	 * The address of a path in a language, whatever the language of the request.
	 */
	String in(SiteLanguage language, String path) {
		return this.any.apply(language, path);
	}

	/**
	 * The paging of a list in one of its formats.
	 */
	Paging paging(Page<?> page, String path, Format format) {
		return Paging.of(page, to(path + "." + format.extension()));
	}

	String letter(PublishedLetter letter) {
		return to("/letters/" + letter.slug());
	}

	String revision(PublishedLetter letter, int number) {
		return letter(letter) + "/revisions/" + number;
	}

	String correspondent(String id) {
		return to("/correspondents/" + id);
	}

	String source(String id) {
		return to("/sources/" + id);
	}

	String topic(String id) {
		return to("/topics/" + id);
	}

	String event(String id) {
		return to("/events/" + id);
	}

	String collection(String id) {
		return to("/collections/" + id);
	}

	String passage(PublishedLetter letter, int number) {
		return letter(letter) + "/passages/" + number;
	}

	String schema(String name) {
		return to("/schemas/archive-1.json#" + name);
	}

}
