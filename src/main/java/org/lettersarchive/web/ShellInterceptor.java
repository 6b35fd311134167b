package org.lettersarchive.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.lettersarchive.language.SiteLanguage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page its {@link Shell} under the name {@code page}.
 */
@Component
class ShellInterceptor implements HandlerInterceptor {

	private final SiteProperties site;

	private final SiteAddress address;

	private final PageFormats formats;

	ShellInterceptor(SiteProperties site, SiteAddress address, PageFormats formats) {
		this.site = site;
		this.address = address;
		this.formats = formats;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getViewName() != null && !view.getViewName().startsWith("redirect:")) {
			view.addObject("page", shell(request));
		}
	}

	private Shell shell(HttpServletRequest request) {
		Map<SiteLanguage, String> addresses = Arrays.stream(SiteLanguage.values())
			.collect(Collectors.toMap(Function.identity(), (language) -> this.address.of(request, language)));
		SiteLanguage language = LanguageFilter.languageOf(request);
		return new Shell(this.site.title(), language, section(request), addresses,
				this.address.inLanguage(request, language.other()), isLasting(request), formats(request));
	}

	private List<FormatLink> formats(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return List.of();
		}
		return this.formats.of(request)
			.stream()
			.map((format) -> new FormatLink(format, this.address.of(request, format)))
			.toList();
	}

	private static boolean isLasting(HttpServletRequest request) {
		return request.getDispatcherType() != DispatcherType.ERROR && SiteAddress.isPageOfList(request);
	}

	private static String section(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String[] parts = path.split("/", 3);
		return (parts.length > 1) ? parts[1] : "";
	}

}
