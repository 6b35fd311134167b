package org.lettersarchive.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says that too much was sent, or what makes no sense, whoever noticed it while reading
 * the fields of a form.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UnreadableRequestFilter extends OncePerRequestFilter {

	private static final String FOUND = UnreadableRequestFilter.class.getName() + ".FOUND";

	private static final DataSize USUAL = DataSize.ofMegabytes(9);

	private static final DataSize OTHER_FIELDS = DataSize.ofMegabytes(1);

	private final List<LargerUploads> larger;

	UnreadableRequestFilter(List<LargerUploads> larger) {
		this.larger = larger;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(FOUND) == null && isTooLargeToRead(request)) {
			request.setAttribute(FOUND, true);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		try {
			chain.doFilter(mayBeRead(request) ? request : new WithoutBody(request), response);
		}
		catch (InvalidParameterException | InvalidFileNameException | MultipartException | ServletException ex) {
			Optional<HttpStatus> status = status(ex);
			if (status.isEmpty() || response.isCommitted()) {
				throw ex;
			}
			response.reset();
			request.setAttribute(FOUND, true);
			response.sendError(status.get().value());
		}
	}

	private static Optional<HttpStatus> status(Throwable problem) {
		return Stream.iterate(problem, Objects::nonNull, Throwable::getCause).flatMap((cause) -> switch (cause) {
			case InvalidParameterException invalid ->
				Stream.of((invalid.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value())
						? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
			case MaxUploadSizeExceededException _ -> Stream.of(HttpStatus.CONTENT_TOO_LARGE);
			case MultipartException _, InvalidFileNameException _ -> Stream.of(HttpStatus.BAD_REQUEST);
			default -> Stream.<HttpStatus>empty();
		}).findFirst();
	}

	// Nor are files of use to a page about an error, of which nobody has tried to read
	// them.
	private static boolean mayBeRead(HttpServletRequest request) {
		return request.getAttribute(FOUND) == null
				&& !(request.getDispatcherType() == DispatcherType.ERROR && hasFiles(request));
	}

	private static boolean hasFiles(HttpServletRequest request) {
		String type = request.getContentType();
		return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
	}

	/**
	 * Whether more is announced with files than the page takes, or nobody knows how much.
	 */
	private boolean isTooLargeToRead(HttpServletRequest request) {
		if (!hasFiles(request)) {
			return false;
		}
		String path = request.getRequestURI();
		long most = this.larger.stream()
			.filter((uploads) -> path.endsWith(uploads.path()))
			.mapToLong((uploads) -> uploads.largest().toBytes() + OTHER_FIELDS.toBytes())
			.findFirst()
			.orElse(USUAL.toBytes());
		return request.getContentLengthLong() < 0 || request.getContentLengthLong() > most;
	}

	/**
	 * The request for the page about it, of which nobody may try to read the fields
	 * again.
	 */
	private static final class WithoutBody extends HttpServletRequestWrapper {

		WithoutBody(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return HttpMethod.GET.name();
		}

		@Override
		public @Nullable String getContentType() {
			return null;
		}

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

	}

}
