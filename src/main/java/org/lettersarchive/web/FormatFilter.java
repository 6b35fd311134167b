package org.lettersarchive.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Takes the format of an answer from the extension of its address, so that
 * {@code /letters/x.json} is the JSON of {@code /letters/x} and controllers see no
 * extensions. An address that a controller names with its dot stays as it is.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class FormatFilter extends OncePerRequestFilter {

	private static final String FORMAT = FormatFilter.class.getName() + ".FORMAT";

	private final SingletonSupplier<List<PathPattern>> namedAddresses;

	FormatFilter(ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.namedAddresses = SingletonSupplier.of(() -> mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap((info) -> Stream.ofNullable(info.getPathPatternsCondition()))
			.flatMap((condition) -> condition.getPatterns().stream())
			.filter((pattern) -> pattern.getPatternString().contains("."))
			.toList());
	}

	/**
	 * The format that the extension of the address asks for.
	 */
	static Optional<Format> formatOf(HttpServletRequest request) {
		return (request.getAttribute(FORMAT) instanceof Format format) ? Optional.of(format) : Optional.empty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		int name = path.lastIndexOf('/') + 1;
		int dot = path.indexOf('.', name);
		Optional<Format> format = (dot > name) ? Format.ofExtension(path.substring(dot + 1)) : Optional.empty();
		String context = request.getContextPath();
		if (format.isEmpty() || isOffice(path.substring(context.length()))) {
			chain.doFilter(request, response);
			return;
		}
		request.setAttribute(FORMAT, format.get());
		PathContainer asked = PathContainer.parsePath(path.substring(context.length()));
		boolean named = this.namedAddresses.obtain().stream().anyMatch((pattern) -> pattern.matches(asked));
		chain.doFilter(named ? request : new WithoutExtension(request, format.get()), response);
	}

	private static boolean isOffice(String path) {
		return path.startsWith("/admin");
	}

	/**
	 * The request for the same thing without saying in which format.
	 */
	private static final class WithoutExtension extends HttpServletRequestWrapper {

		private final String ending;

		WithoutExtension(HttpServletRequest request, Format format) {
			super(request);
			this.ending = "." + format.extension();
		}

		@Override
		public String getRequestURI() {
			return without(super.getRequestURI());
		}

		@Override
		public String getServletPath() {
			return without(super.getServletPath());
		}

		private String without(String path) {
			boolean asked = getDispatcherType() == DispatcherType.REQUEST && path.endsWith(this.ending);
			return asked ? path.substring(0, path.length() - this.ending.length()) : path;
		}

	}

}
