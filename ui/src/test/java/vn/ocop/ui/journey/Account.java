package vn.ocop.ui.journey;

import static vn.ocop.processes.Role.ADVISOR;
import static vn.ocop.processes.Role.AGENCY_OFFICER;
import static vn.ocop.processes.Role.APPROVER;
import static vn.ocop.processes.Role.COMMUNE_LEADER;
import static vn.ocop.processes.Role.COMMUNE_OFFICER;
import static vn.ocop.processes.Role.COUNCIL_CHAIR;
import static vn.ocop.processes.Role.COUNCIL_MEMBER;
import static vn.ocop.processes.Role.COUNCIL_SECRETARY;
import static vn.ocop.processes.Role.PRODUCER;
import static vn.ocop.processes.Role.UNION_LEADER;
import static vn.ocop.processes.Role.UNION_OFFICER;

import java.util.Arrays;
import java.util.List;
import vn.ocop.processes.Role;

/** Whose accounts the journeys use: one person per role, three members of the province's council. */
record Account(String username, String name, String place, List<Role> roles) {

    static final String COMMUNE = "12025";
    private static final String PROVINCE = "33";
    private static final String CENTRE = "VN";

    static final List<Account> ALL = List.of(
            of("producer", "Trần Thị Thu Hiền", COMMUNE, PRODUCER),
            of("union", "Vũ Hà My", COMMUNE, UNION_OFFICER),
            of("union-leader", "Hà Thị Thanh Mai", COMMUNE, UNION_LEADER),
            of("union-province", "Lê Đức Anh", PROVINCE, UNION_OFFICER),
            of("commune", "Nguyễn Thanh Tùng", COMMUNE, COMMUNE_OFFICER),
            of("commune-leader", "Đỗ Quang Vinh", COMMUNE, COMMUNE_LEADER),
            of("province", "Phạm Thị Ngọc Lan", PROVINCE, AGENCY_OFFICER),
            of("advisor", "Hoàng Minh Đức", PROVINCE, ADVISOR),
            of("member1", "Bùi Văn Thắng", PROVINCE, COUNCIL_MEMBER),
            of("member2", "Đặng Thị Hạnh", PROVINCE, COUNCIL_MEMBER),
            of("member3", "Ngô Quốc Khánh", PROVINCE, COUNCIL_MEMBER),
            of("secretary", "Trịnh Thị Bích Ngọc", PROVINCE, COUNCIL_SECRETARY),
            of("chair", "Phan Văn Nghĩa", PROVINCE, COUNCIL_CHAIR),
            of("leader", "Tạ Đình Sơn", PROVINCE, APPROVER),
            of("central", "Mai Thị Phương Thảo", CENTRE, AGENCY_OFFICER, ADVISOR),
            of("central-member1", "Hồ Xuân Trường", CENTRE, COUNCIL_MEMBER),
            of("central-member2", "Chu Thị Kim Oanh", CENTRE, COUNCIL_MEMBER),
            of("central-secretary", "Đinh Thị Yến", CENTRE, COUNCIL_SECRETARY),
            of("central-chair", "Cao Bá Hưng", CENTRE, COUNCIL_CHAIR),
            of("minister", "Lương Thế Vĩnh", CENTRE, APPROVER));

    private static Account of(String username, String name, String place, Role... roles) {
        return new Account(username, name, place, Arrays.asList(roles));
    }

    static Account named(String username) {
        return ALL.stream()
                .filter(account -> account.username.equals(username))
                .findFirst()
                .orElseThrow();
    }
}
