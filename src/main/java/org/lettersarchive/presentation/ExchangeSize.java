package org.lettersarchive.presentation;

enum ExchangeSize {

	FULL, SMALL

}
