package org.lettersarchive.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The fragments that print a text, on a page of their own and without the application.
 */
final class PrintedText {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html xmlns:th="http://www.thymeleaf.org" th:lang="${#locale.language}">
			<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
			<title>A letter</title>
			<link rel="stylesheet" href="/assets/site.css"><link rel="stylesheet" href="/assets/text.css"></head>
			<body><main class="wrap"><h1>A made-up letter</h1>%s</main></body>
			</html>
			""";

	private static final SpringTemplateEngine ENGINE = engine();

	private PrintedText() {
	}

	/**
	 * A page of this content, which is a template.
	 */
	static String page(String content, Locale locale, Map<String, Object> variables) {
		return ENGINE.process(PAGE.formatted(content), new Context(locale, variables));
	}

	static String page(LetterText text, String lang, Locale locale) {
		String content = "<div th:replace=\"~{fragments/text :: text(${text}, ${lang})}\"></div>"
				+ "<section><h2>Marks</h2><dl th:replace=\"~{fragments/text :: legend(${text})}\"></dl></section>";
		return page(content, locale, Map.of("text", RenderedText.of(text, "a-"), "lang", lang));
	}

	private static SpringTemplateEngine engine() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		ClassLoaderTemplateResolver fragments = new ClassLoaderTemplateResolver();
		fragments.setPrefix("templates/");
		fragments.setSuffix(".html");
		fragments.setResolvablePatterns(Set.of("fragments/*"));
		fragments.setOrder(1);
		StringTemplateResolver pages = new StringTemplateResolver();
		pages.setTemplateMode(TemplateMode.HTML);
		pages.setOrder(2);
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.addTemplateResolver(fragments);
		engine.addTemplateResolver(pages);
		engine.setTemplateEngineMessageSource(messages);
		return engine;
	}

}
