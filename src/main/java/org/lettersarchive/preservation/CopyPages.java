package org.lettersarchive.preservation;

import java.io.IOException;
import java.util.Map;

import org.lettersarchive.language.SiteLanguage;

/**
 * Writes the files of a copy of the site into a package.
 */
record CopyPages(BagWriter bag, Packaging.State state, SiteCopies copies) {

	/**
	 * Adds a page in one language.
	 * @param path its path within the pages of that language
	 */
	void write(String template, String path, SiteLanguage language, Map<String, ?> shown) throws IOException {
		String folder = (language == SiteLanguage.KOREAN) ? "ko/" : "";
		file(folder + path, this.copies.page(template, path, language, this.state, shown));
	}

	/**
	 * Adds a page that says the same in both languages.
	 */
	void write(String template, String path, Map<String, ?> shown) throws IOException {
		for (SiteLanguage language : SiteLanguage.values()) {
			write(template, path, language, shown);
		}
	}

	void file(String path, String text) throws IOException {
		this.bag.payload("site/" + path, text);
	}

	/**
	 * A date in words.
	 */
	String date(String edtf, SiteLanguage language) {
		return SiteCopies.in(language.locale(), () -> this.copies.dates().stated(edtf));
	}

}
