package org.prevail.portal.sample;

import org.prevail.markup.Markup;
import org.prevail.markup.SafeHtml;
import org.prevail.markup.Source;

/** A short text with what real ones have: numbered clauses, lists, a table, a long word. */
final class SampleTexts {
    private static final Source ENGLISH = new Source("Fiber service terms", "", """
            These terms govern the fiber internet service, together with the [privacy policy](/en/privacy).

            ## 1. What we provide

            We connect your premises to our network.

            ### 1.1 Speed

            The speed is measured at the socket we install.

            ## 2. What you do

            1. You give our technicians access.
            2. You do not
               - open the equipment,
               - hand it to others.

            | Plan | Price per month |
            |---|---:|
            | Home | 220,000 ₫ |

            > A change of price is a change of these terms.

            Equipment is named by its identifier, such as `SMT-ONT-XGSPON-4F9A0C77E1B2D3A4C5E6F708192A3B4C5D6E7F8091A2`.
            """);

    private static final Source VIETNAMESE = new Source("Điều khoản dịch vụ Internet cáp quang", "", """
            Điều khoản này áp dụng cho dịch vụ Internet cáp quang, cùng với
            [chính sách bảo vệ dữ liệu cá nhân](/vi/privacy).

            ## 1. Dịch vụ chúng tôi cung cấp

            Chúng tôi kết nối địa điểm của bạn với mạng cáp quang.

            ### 1.1 Tốc độ

            Tốc độ được đo tại ổ cắm do chúng tôi lắp đặt.

            ## 2. Trách nhiệm của bạn

            1. Bạn cho kỹ thuật viên vào địa điểm lắp đặt.
            2. Bạn không
               - mở thiết bị,
               - giao thiết bị cho người khác.

            | Gói | Giá mỗi tháng |
            |---|---:|
            | Gia đình | 220.000 ₫ |

            > Thay đổi giá là thay đổi điều khoản này.
            """);

    private static final SafeHtml ENGLISH_HTML = Markup.render(ENGLISH).html();
    private static final SafeHtml VIETNAMESE_HTML = Markup.render(VIETNAMESE).html();

    private SampleTexts() {}

    static SafeHtml html(String locale) {
        return locale.equals("vi") ? VIETNAMESE_HTML : ENGLISH_HTML;
    }

    static Source of(String locale) {
        return locale.equals("vi") ? VIETNAMESE : ENGLISH;
    }
}
