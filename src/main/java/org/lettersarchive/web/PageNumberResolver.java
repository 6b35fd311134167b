package org.lettersarchive.web;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Reads the {@code page} of a list from its address; there is no page of another kind
 * than 1, 2, 3.
 */
@Component
class PageNumberResolver implements HandlerMethodArgumentResolver {

	private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,6}");

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageNumber.class;
	}

	@Override
	public PageNumber resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		String page = request.getParameter("page");
		if (page == null || page.isBlank()) {
			return new PageNumber(1);
		}
		if (!NUMBER.matcher(page).matches()) {
			throw new PageNotFoundException("page");
		}
		return new PageNumber(Integer.parseInt(page));
	}

}
