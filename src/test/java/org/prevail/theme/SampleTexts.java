package org.prevail.theme;

import org.prevail.markup.Source;

/** Short texts with everything a real one has: numbered clauses, lists in lists, a table, a very long word. */
final class SampleTexts {
    static final Source ENGLISH = new Source(
            "Fiber service terms",
            "You get the speed you pay for, we repair faults within 24 hours, and you can leave with 30 days' notice.\n"
                    + "If our prices rise, you can leave at no cost.",
            """
            These terms govern the fiber internet service of Sao Mai Telecom. They apply together with the
            [privacy policy](/en/privacy).

            ## 1. What we provide

            We connect your premises to our fiber network and provide access to the internet at the speed of your plan.
            The plan, its price and its speed stand in your order.

            ### 1.1 Speed

            The speed is measured at the socket we install. A wireless connection in your rooms may be slower.

            ## 2. What you do

            1. You give our technicians access at the agreed time.
            2. You keep the equipment safe. In particular, you do not
               - open it,
               - connect it to another network,
               - hand it to others.
            3. You tell us within 7 days when your address changes.

            ## 3. Prices

            | Plan | Speed | Price per month | Deposit |
            |---|---|---:|---:|
            | Home | 300 Mbit/s | 220,000 ₫ | none |
            | Family | 600 Mbit/s | 310,000 ₫ | none |
            | Office | 1,000 Mbit/s | 690,000 ₫ | 1,000,000 ₫ |

            We may change a price once a year. We announce a change at least 30 days before.

            > A change of price is a change of these terms: you are asked again.

            ## 4. Faults

            We repair a fault within **24 hours** after you report it. For each further day you pay nothing for two days.

            ## 5. The end of the contract

            Either side may end the contract with 30 days' notice. When a price rises, you may end it at no cost until the
            day the new price applies.

            ## 6. Technical identifiers

            Equipment is named by its identifier, such as `SMT-ONT-XGSPON-4F9A0C77E1B2D3A4C5E6F708192A3B4C5D6E7F8091A2B3C4D5E6F7`.
            """);

    static final Source VIETNAMESE = new Source(
            "Điều khoản dịch vụ Internet cáp quang",
            "Bạn được hưởng đúng tốc độ đã trả tiền, chúng tôi khắc phục sự cố trong 24 giờ và bạn có thể chấm dứt khi báo "
                    + "trước 30 ngày.\nNếu chúng tôi tăng giá, bạn được chấm dứt mà không mất phí.",
            """
            Điều khoản này áp dụng cho dịch vụ Internet cáp quang của Sao Mai Telecom, cùng với
            [chính sách bảo vệ dữ liệu cá nhân](/vi/privacy).

            ## 1. Dịch vụ chúng tôi cung cấp

            Chúng tôi kết nối địa điểm của bạn với mạng cáp quang và cung cấp truy cập Internet theo tốc độ của gói cước.
            Gói cước, giá và tốc độ được ghi trong đơn đăng ký của bạn.

            ### 1.1 Tốc độ

            Tốc độ được đo tại ổ cắm do chúng tôi lắp đặt. Kết nối không dây trong nhà bạn có thể chậm hơn.

            ## 2. Trách nhiệm của bạn

            1. Bạn cho kỹ thuật viên vào địa điểm lắp đặt đúng giờ đã hẹn.
            2. Bạn giữ gìn thiết bị. Cụ thể, bạn không
               - mở thiết bị,
               - nối thiết bị với mạng khác,
               - giao thiết bị cho người khác.
            3. Bạn báo cho chúng tôi trong vòng 7 ngày khi thay đổi địa chỉ.

            ## 3. Giá cước

            | Gói | Tốc độ | Giá mỗi tháng | Đặt cọc |
            |---|---|---:|---:|
            | Gia đình | 300 Mbit/s | 220.000 ₫ | không |
            | Gia đình lớn | 600 Mbit/s | 310.000 ₫ | không |
            | Văn phòng | 1.000 Mbit/s | 690.000 ₫ | 1.000.000 ₫ |

            Chúng tôi có thể thay đổi giá mỗi năm một lần và thông báo trước ít nhất 30 ngày.

            > Thay đổi giá là thay đổi điều khoản này: bạn được hỏi lại.

            ## 4. Sự cố

            Chúng tôi khắc phục sự cố trong vòng **24 giờ** kể từ khi bạn báo. Cứ mỗi ngày chậm thêm, bạn được miễn phí hai ngày.

            ## 5. Chấm dứt hợp đồng

            Mỗi bên có thể chấm dứt hợp đồng khi báo trước 30 ngày. Khi giá tăng, bạn được chấm dứt mà không mất phí cho đến
            ngày giá mới có hiệu lực.

            ## 6. Mã kỹ thuật

            Thiết bị được gọi theo mã, ví dụ `SMT-ONT-XGSPON-4F9A0C77E1B2D3A4C5E6F708192A3B4C5D6E7F8091A2B3C4D5E6F7`.
            """);

    private SampleTexts() {}

    /** The next version of it. */
    static Source edited(Source source, boolean vietnamese) {
        var text = vietnamese
                ? source.markdown()
                        .replace("24 giờ", "48 giờ")
                        .replace("> Thay đổi giá", "**Thay đổi giá**")
                        .replace("220.000", "245.000")
                        .replace("## 4. Sự cố", "## 4. Bảo mật\n\nChúng tôi không bán dữ liệu của bạn.\n\n## 5. Sự cố")
                        .replace("## 5. Chấm dứt", "## 6. Chấm dứt")
                        .replace("## 6. Mã", "## 7. Mã")
                        .replace("hợp đồng khi báo trước 30 ngày. Khi", "hợp đồng khi báo trước 60 ngày.\n\nKhi")
                : source.markdown()
                        .replace("24 hours", "48 hours")
                        .replace("> A change", "**A change**")
                        .replace("220,000", "245,000")
                        .replace("## 4. Faults", "## 4. Privacy\n\nWe do not sell what we know of you.\n\n## 5. Faults")
                        .replace("## 5. The end", "## 6. The end")
                        .replace("## 6. Technical", "## 7. Technical")
                        .replace("30 days' notice. When", "60 days' notice.\n\nWhen");
        var speed = text.substring(text.indexOf("### 1.1"), text.indexOf("## 2."));
        return new Source(source.title(), source.summary(), text.replace(speed, "") + "\n" + speed);
    }
}
