package org.lettersarchive.security;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.util.pattern.PathPattern;

/**
 * One request that means ill.
 *
 * @param headers whole lines
 */
record Attack(String method, String target, List<String> headers, byte[] body) {

	private static final byte[] NOTHING = new byte[0];

	private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

	static Attack onPath(Target target, String nasty) {
		String[] pattern = target.pattern().getPatternString().split("/", -1);
		String[] address = target.address().split("/", -1);
		for (int part = 0; part < Math.min(pattern.length, address.length); part++) {
			if (pattern[part].contains("{")) {
				address[part] = encode(nasty).replace("+", "%20");
			}
		}
		return target.attack(String.join("/", address), List.of(), target.form());
	}

	static Attack onEndOfPath(Target target, String end) {
		return target.attack(target.address().replaceFirst("/$", "") + end, List.of(), target.form());
	}

	/**
	 * Puts something nasty into one field, or into all of them.
	 */
	static Attack onField(Target target, int field, String nasty) {
		Map<String, String> fields = new LinkedHashMap<>(target.fields());
		List<String> names = new ArrayList<>(fields.keySet());
		if (field % (names.size() + 2) < names.size()) {
			fields.put(names.get(field % (names.size() + 2)), nasty);
		}
		else {
			names.forEach((name) -> fields.put(name, nasty));
			fields.put(NastyInputs.NAMES.get(field % NastyInputs.NAMES.size()), nasty);
		}
		return target.isRead() ? target.attack(target.address() + "?" + query(fields), List.of(), NOTHING)
				: target.attack(target.address(), List.of(FORM), target.signed(query(fields)));
	}

	static Attack onHeaders(Target target, List<String> headers) {
		return target.attack(target.address(), headers, target.form());
	}

	static Attack onMethod(Target target, String method) {
		Attack usual = target.attack(target.address(), List.of(FORM), target.form());
		return new Attack(method, usual.target(), usual.headers(), usual.body());
	}

	static Attack onBody(Target target, String type, String body) {
		List<String> headers = new ArrayList<>(target.person().headers());
		headers.add("Content-Type: " + type);
		// The token comes in the address, so that the body is looked at.
		return new Attack("POST", target.address() + "?_csrf=" + encode(target.person().token()), headers,
				body.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Whether it comes from somebody who would be signed in.
	 */
	boolean hasNoOtherCookie() {
		return this.headers.stream().filter((line) -> line.startsWith("Cookie:")).count() == 1;
	}

	private static String query(Map<String, String> fields) {
		return fields.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	@Override
	public String toString() {
		return "%s %s %s %s".formatted(this.method, shortened(this.target), shortened(String.join(" | ", this.headers)),
				shortened(new String(this.body, StandardCharsets.UTF_8)));
	}

	private static String shortened(String text) {
		return (text.length() > 300) ? text.substring(0, 300) + "…" : text;
	}

	/**
	 * Who sends it.
	 *
	 * @param cookies the header, or nothing
	 * @param token against forgery
	 */
	record Person(String role, String cookies, String token) {

		List<String> headers() {
			return this.cookies.isEmpty() ? List.of() : List.of("Cookie: " + this.cookies);
		}

	}

	/**
	 * What it is aimed at.
	 *
	 * @param accept what is asked for, if that matters
	 * @param fields that a form there has
	 */
	record Target(PathPattern pattern, String method, String accept, String address, Map<String, String> fields,
			Person person) {

		boolean isRead() {
			return this.method.equals("GET");
		}

		byte[] form() {
			return isRead() ? NOTHING : signed(query(this.fields));
		}

		private byte[] signed(String form) {
			return (form + "&_csrf=" + encode(this.person.token())).getBytes(StandardCharsets.UTF_8);
		}

		private Attack attack(String target, List<String> more, byte[] body) {
			List<String> headers = new ArrayList<>(this.person.headers());
			headers.addAll(more);
			if (more.stream().noneMatch((line) -> line.startsWith("Accept:"))) {
				headers.add("Accept: " + this.accept);
			}
			if (body.length > 0 && more.stream().noneMatch((line) -> line.startsWith("Content-Type:"))) {
				headers.add(FORM);
			}
			return new Attack(this.method, target, headers, body);
		}

	}

}
