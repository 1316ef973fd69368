package io.github.whop4j.marketplace.payout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whop4j.marketplace.money.Money;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every state has one stored word, and a word of a newer Whop is kept as it is. */
class WithdrawalStatusTest {
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "OTHER")
    void isReadBackFromItsWord(WithdrawalStatus status) {
        assertThat(WithdrawalStatus.of(status.word())).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"returned_by_bank", "other", "IN_TRANSIT", "''"})
    void keepsAWordItDoesNotKnow(String word) {
        Withdrawal withdrawal =
                new Withdrawal(UUID.randomUUID(), UUID.randomUUID(), "wdrl_1", Money.usd(1), "", word, Instant.EPOCH);
        assertThat(withdrawal.status()).isEqualTo(WithdrawalStatus.OTHER);
        assertThat(withdrawal.statusWord()).isEqualTo(word);
    }

    @Test
    void isNotFinalWhileItsMeaningIsUnknown() {
        assertThat(WithdrawalStatus.OTHER.isFinal()).isFalse();
    }
}
