package org.lettersarchive.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Guards the office, and leaves the public pages alone.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	@Order(1)
	SecurityFilterChain office(HttpSecurity http, OfficeSessions sessions, Editors editors, SecondFactorGate gate,
			OfficePlace place) {
		AskingWho asking = new AskingWho(sessions);
		withoutWhatIsNotUsed(http).securityMatcher("/admin", "/admin/**")
			.authorizeHttpRequests((rules) -> rules
				.requestMatchers("/admin/sign-in", CodeController.PATH, "/admin/set-up/*", "/admin/invitation/*",
						"/admin/new-password/*")
				.permitAll()
				.requestMatchers(SecondFactorController.PATH, SecondFactorController.PATH + "/**", "/admin/sign-out",
						"/admin/password-again")
				.hasAnyAuthority(SecondFactorGate.ENROLLING, Role.ADMINISTRATOR.authority(), Role.EDITOR.authority(),
						Role.TRANSCRIBER.authority())
				.requestMatchers("/admin/people", "/admin/people/**", "/admin/invitations", "/admin/invitations/**",
						"/admin/audit", "/admin/audit.csv")
				.hasRole(Role.ADMINISTRATOR.name())
				.requestMatchers("/admin/import", "/admin/import/**", "/admin/export/**", "/admin/package",
						"/admin/package/**")
				.hasRole(Role.EDITOR.name())
				.anyRequest()
				.hasRole(Role.TRANSCRIBER.name()))
			.exceptionHandling((problems) -> problems.authenticationEntryPoint(asking).accessDeniedHandler(asking))
			.addFilterBefore(new OfficePlaceFilter(place), SecurityContextHolderFilter.class)
			.addFilterBefore(new OfficeAuthentication(sessions, editors, gate), CsrfFilter.class)
			.addFilterBefore(new OtherSitesFilter(), OfficeAuthentication.class)
			.headers((headers) -> headers.defaultsDisabled().addHeaderWriter(new CacheControlHeadersWriter()));
		return http.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain everythingElse(HttpSecurity http) {
		withoutWhatIsNotUsed(http).csrf(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.servletApi(AbstractHttpConfigurer::disable)
			.headers(AbstractHttpConfigurer::disable);
		return http.build();
	}

	private static HttpSecurity withoutWhatIsNotUsed(HttpSecurity http) {
		return http.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext((context) -> context.securityContextRepository(new NullSecurityContextRepository()));
	}

	/**
	 * As strict as Spring Security has it about paths, and no stricter than the site was
	 * about methods, headers and percent signs: what is wrong with those, it says itself.
	 */
	@Bean
	StrictHttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setUnsafeAllowAnyHttpMethod(true);
		firewall.setAllowUrlEncodedPercent(true);
		firewall.setAllowedHeaderValues((_) -> true);
		return firewall;
	}

	@Bean
	RequestRejectedHandler refusedRequests() {
		return (request, response, rejection) -> response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	@Bean
	RoleHierarchy roleHierarchy() {
		return RoleHierarchyImpl.withDefaultRolePrefix()
			.role(Role.ADMINISTRATOR.name())
			.implies(Role.EDITOR.name())
			.role(Role.EDITOR.name())
			.implies(Role.TRANSCRIBER.name())
			.build();
	}

	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> ownSessions(OfficeProperties office) {
		return (sessions) -> {
			sessions.setDefaultMaxInactiveInterval(office.idleTime());
			sessions.setSessionIdGenerator(new RandomSessionIds());
		};
	}

	@Bean
	PostgreSqlJdbcIndexedSessionRepositoryCustomizer concurrentAttributes() {
		return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
	}

}
