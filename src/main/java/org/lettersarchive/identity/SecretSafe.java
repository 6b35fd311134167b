package org.lettersarchive.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.lettersarchive.database.LocalKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Encrypts the secrets that codes are made from (AES-GCM). Its key is configured or lies
 * in the data folder, and never in the database.
 */
@Component
class SecretSafe {

	private static final Logger logger = LoggerFactory.getLogger(SecretSafe.class);

	private static final String KEY_FILE = "second-factor";

	private static final String CIPHER = "AES/GCM/NoPadding";

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final SecureRandom random = new SecureRandom();

	private final Optional<byte[]> configured;

	private final LocalKeys keys;

	SecretSafe(OfficeProperties office, LocalKeys keys) {
		this.configured = Optional.ofNullable(office.secondFactorKey())
			.filter((key) -> !key.isEmpty())
			.map(Base64.getDecoder()::decode);
		this.keys = keys;
	}

	/**
	 * Whether there is a key, or a place to make one.
	 */
	boolean hasKey() {
		return this.configured.isPresent() || this.keys.canBeKept();
	}

	/**
	 * Encrypts a secret in such a way that it can be read for its owner alone.
	 */
	String lock(CodeSecret secret, EditorId owner) {
		byte[] nonce = new byte[NONCE_BYTES];
		random.nextBytes(nonce);
		try {
			byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret.bytes());
			return Base64.getEncoder()
				.encodeToString(ByteBuffer.allocate(nonce.length + locked.length).put(nonce).put(locked).array());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Reads a secret, if the key is still the one it was encrypted with.
	 */
	Optional<CodeSecret> unlock(String locked, EditorId owner) {
		if (!hasKey()) {
			logger.error("Codes cannot be checked, because archive.office.second-factor-key is not set");
			return Optional.empty();
		}
		try {
			ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(locked));
			byte[] nonce = new byte[NONCE_BYTES];
			bytes.get(nonce);
			byte[] rest = new byte[bytes.remaining()];
			bytes.get(rest);
			return Optional.of(new CodeSecret(cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(rest)));
		}
		catch (GeneralSecurityException _) {
			logger.error("Codes cannot be checked, because the key is not the one that secrets were encrypted with");
			return Optional.empty();
		}
	}

	private Cipher cipher(int mode, byte[] nonce, EditorId owner) throws GeneralSecurityException {
		byte[] key = this.configured.orElseGet(() -> this.keys.key(KEY_FILE));
		Cipher cipher = Cipher.getInstance(CIPHER);
		cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(owner.toString().getBytes(StandardCharsets.UTF_8));
		return cipher;
	}

}
