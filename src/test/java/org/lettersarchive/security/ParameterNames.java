package org.lettersarchive.security;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * What a controller reads from a query, as its signature says it.
 */
final class ParameterNames {

	private static final List<String> OF_LISTS = List.of("page", "size", "sort", "q");

	private ParameterNames() {
	}

	static List<String> of(HandlerMethod method) {
		List<String> names = new ArrayList<>(OF_LISTS);
		for (MethodParameter parameter : method.getMethodParameters()) {
			MethodParameter named = parameter.withContainingClass(method.getBeanType());
			named.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
			RequestParam given = named.getParameterAnnotation(RequestParam.class);
			if (given != null) {
				names.add(given.name().isEmpty() ? String.valueOf(named.getParameterName()) : given.name());
			}
			else if (named.getParameterType().isRecord()) {
				Arrays.stream(named.getParameterType().getRecordComponents())
					.map(RecordComponent::getName)
					.forEach(names::add);
			}
		}
		return names.stream().distinct().toList();
	}

}
