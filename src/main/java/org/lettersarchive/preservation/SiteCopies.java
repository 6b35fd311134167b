package org.lettersarchive.preservation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import org.lettersarchive.language.LocalText;
import org.lettersarchive.language.SiteLanguage;
import org.lettersarchive.letter.PublishedRevisions;
import org.lettersarchive.presentation.Dates;
import org.lettersarchive.web.SiteProperties;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Begins copies of the site that are read without a server.
 */
@Component
class SiteCopies {

	private final SpringTemplateEngine templates;

	private final ApplicationContext beans;

	private final SiteProperties site;

	private final Dates dates;

	private final JsonMapper json;

	private final PublishedRevisions revisions;

	private final EntityManager entities;

	SiteCopies(SpringTemplateEngine templates, ApplicationContext beans, SiteProperties site, Dates dates,
			JsonMapper json, PublishedRevisions revisions, EntityManager entities) {
		this.templates = templates;
		this.beans = beans;
		this.site = site;
		this.dates = dates;
		this.json = json;
		this.revisions = revisions;
		this.entities = entities;
	}

	SiteCopy begin(BagWriter bag, Packaging.State state) {
		return new SiteCopy(bag, state, this);
	}

	CopyRevisions revisions(CopyPages pages) {
		return new CopyRevisions(pages, this.revisions, this.entities);
	}

	Dates dates() {
		return this.dates;
	}

	/**
	 * Words of the site in both languages.
	 */
	LocalText words(String key) {
		return new LocalText(this.beans.getMessage(key, null, SiteLanguage.ENGLISH.locale()),
				this.beans.getMessage(key, null, SiteLanguage.KOREAN.locale()));
	}

	String json(Object value) {
		return this.json.writeValueAsString(value);
	}

	/**
	 * A page in a language.
	 * @param path its path within the copy, in English
	 */
	String page(String template, String path, SiteLanguage language, Packaging.State state, Map<String, ?> shown) {
		boolean inFolder = path.contains("/");
		String home = inFolder ? "../" : "";
		boolean korean = language == SiteLanguage.KOREAN;
		Map<String, Object> variables = new HashMap<>(shown);
		variables.put("language", language);
		variables.put("site", this.site.title());
		variables.put("state", state.at());
		variables.put("home", home);
		variables.put("base", korean ? home + "../" : home);
		variables.put("other", korean ? home + "../" + path : home + "ko/" + path);
		variables.put(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
				new ThymeleafEvaluationContext(this.beans, null));
		return in(language.locale(),
				() -> this.templates.process("preservation/" + template, new Context(language.locale(), variables)));
	}

	/**
	 * What dates say depends on the language of whoever asks.
	 */
	static <T> T in(Locale locale, Supplier<T> words) {
		Locale before = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(locale);
		try {
			return words.get();
		}
		finally {
			LocaleContextHolder.setLocale(before);
		}
	}

}
