package org.lettersarchive.identity;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks hashes of passwords, only as many at a time as the computer can bear:
 * each needs memory, and anybody may ask for one.
 */
@Component
class Passwords {

	private static final int MEMORY_IN_KIBIBYTES = 19 * 1024;

	private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2",
			Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, MEMORY_IN_KIBIBYTES, 2)));

	private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

	private final String nobodys = encode(LinkToken.make().value());

	String encode(String password) {
		return inTurn(() -> this.encoder.encode(normal(password)));
	}

	/**
	 * Whether a password is right. Where there is nobody to compare it with, the answer
	 * takes as long.
	 */
	boolean matches(String password, Optional<String> encoded) {
		boolean right = inTurn(() -> this.encoder.matches(normal(password), encoded.orElse(this.nobodys)));
		return right && encoded.isPresent();
	}

	// Keyboards compose the same letters differently.
	private static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	private <T> T inTurn(Supplier<T> work) {
		this.places.acquireUninterruptibly();
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

}
