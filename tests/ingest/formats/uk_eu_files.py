"""The UK and EU lists in their published form; every entry in them is invented."""

UK_XML = """<?xml version="1.0" encoding="utf-8"?>
<Designations><DateGenerated>2026-10-02T00:00:00</DateGenerated>
<Designation><LastUpdated>01/10/2026</LastUpdated><DateDesignated>14/10/2025</DateDesignated>
<UniqueID>GHR9001</UniqueID><OFSIGroupID>90001</OFSIGroupID><UNReferenceNumber/>
<Names><Name><Name1>Vito</Name1><Name6>DOLMAR</Name6><NameType>Primary name</NameType></Name>
<Name><Name6>Old Heron</Name6><NameType>Alias</NameType><AliasStrength>Low quality</AliasStrength>
</Name></Names>
<NonLatinNames><NonLatinName><NameNonLatinScript>多维托</NameNonLatinScript>
<NonLatinScriptLanguage>Chinese</NonLatinScriptLanguage></NonLatinName></NonLatinNames>
<RegimeName>Global Human Rights</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip>
<DesignationSource>UK</DesignationSource><SanctionsImposed>Asset freeze</SanctionsImposed>
<UKStatementofReasons>Words about Port Mekal.</UKStatementofReasons>
<Addresses><Address><AddressLine1>1 Quiet Lane</AddressLine1>
<AddressCountry>Sarenga</AddressCountry>
</Address></Addresses><PhoneNumbers><PhoneNumber>+999 12 345 678</PhoneNumber></PhoneNumbers>
<IndividualDetails><Individual><DOBs><DOB>01/01/1970</DOB></DOBs>
<PassportDetails><Passport><PassportNumber>Z0000001</PassportNumber></Passport></PassportDetails>
<Positions><Position>Director</Position></Positions></Individual></IndividualDetails></Designation>
<Designation><DateDesignated>14/10/2025</DateDesignated><UniqueID>GHR9002</UniqueID>
<Names><Name><Name6>Ardent Holdings Ltd</Name6><NameType>Primary name</NameType></Name></Names>
<RegimeName>Global Human Rights</RegimeName><IndividualEntityShip>Entity</IndividualEntityShip>
<EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>00112233\
</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails></Designation>
</Designations>
"""
UK_CSV = """\
Report Date: 02-Oct-2026
Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,\
Name type,Alias strength,Title,Name non-latin script,Non-latin script type,\
Non-latin script language,Regime Name,Designation Type,Designation source,Sanctions Imposed,\
Other Information,UK Statement of Reasons,Address Line 1,Address Country,Phone number,\
Date Designated,D.O.B,Passport number,Position,Business registration number (s)
01/10/2026,GHR9001,90001,,DOLMAR,Vito,,,,,Primary name,,,多维托,,Chinese,Global Human Rights,\
Individual,UK,Asset freeze,,Words about Port Mekal.,1 Quiet Lane,Sarenga,+999 12 345 678,\
14/10/2025,01/01/1970,Z0000001,Director,
01/10/2026,GHR9001,90001,,Old Heron,,,,,,Alias,Low quality,,,,,Global Human Rights,Individual,UK,\
Asset freeze,,,1 Quiet Lane,Sarenga,,14/10/2025,01/01/1970,Z0000001,Director,
01/10/2026,GHR9002,90002,,Ardent Holdings Ltd,,,,,,Primary name,,,,,,Global Human Rights,Entity,UK,\
Asset freeze,,,,,,14/10/2025,,,,00112233
"""
EU_XML = """<?xml version="1.0" encoding="UTF-8"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-09-01T10:00:00.000+02:00"
 globalFileId="1">
<sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.9001.11"
 logicalId="9001"><remark>Words about Port Mekal.</remark>
<regulation regulationType="amendment" organisationType="council" publicationDate="2025-11-12"
 entryIntoForceDate="2025-11-12" numberTitle="2025/9999 (OJ L9999)" programme="HR" logicalId="1">
<publicationUrl>https://example.org/oj</publicationUrl></regulation>
<subjectType code="person" classificationCode="P"/>
<nameAlias firstName="" middleName="" lastName="" wholeName="Old Heron" function="" gender="M"
 title="" nameLanguage="" strong="false" regulationLanguage="en" logicalId="2"/>
<nameAlias firstName="Vito" middleName="" lastName="Dolmar" wholeName="Vito Dolmar"
 function="Director" gender="M" title="" nameLanguage="EN" strong="true" regulationLanguage="en"
 logicalId="3"/>
<nameAlias firstName="" middleName="" lastName="" wholeName="多维托" function="" gender="M" title=""
 nameLanguage="ZH" strong="true" regulationLanguage="en" logicalId="4"/>
<citizenship countryIso2Code="SA" countryDescription="SARENGA" logicalId="5"/>
<birthdate circa="false" calendarType="GREGORIAN" city="Port Mekal" birthdate="1970-01-01"
 countryDescription="SARENGA" logicalId="6"/>
<address city="Port Mekal" street="1 Quiet Lane" countryIso2Code="SA" countryDescription="SARENGA"
 logicalId="7"/>
<identification number="Z0000001" identificationTypeCode="passport" logicalId="8"/>
</sanctionEntity>
<sanctionEntity euReferenceNumber="EU.9002.10" logicalId="9002">
<regulation publicationDate="2025-11-12" programme="HR" logicalId="9"/>
<subjectType code="enterprise" classificationCode="E"/>
<nameAlias wholeName="Ardent Holdings Ltd" nameLanguage="EN" strong="true" logicalId="10"/>
<address countryIso2Code="00" countryDescription="UNKNOWN" logicalId="11"/>
</sanctionEntity>
</export>
"""
EU_CSV = """\
\ufefffileGenerationDate;Entity_LogicalId;Entity_EU_ReferenceNumber;Entity_UnitedNationId;\
Entity_Remark;Entity_SubjectType;Entity_SubjectType_ClassificationCode;\
Entity_Regulation_PublicationDate;Entity_Regulation_Programme;NameAlias_WholeName;\
NameAlias_NameLanguage;NameAlias_Function;Address_Street;Address_CountryDescription;\
BirthDate_BirthDate;Identification_Number
01/09/2026;9001;EU.9001.11;;Words about Port Mekal.;P;person;2025-11-12;HR;Vito Dolmar;EN;Director;\
1 Quiet Lane;SARENGA;1970-01-01;Z0000001
01/09/2026;9001;EU.9001.11;;;P;person;2025-11-12;HR;Old Heron;;;;;;
01/09/2026;9001;EU.9001.11;;;P;person;2025-11-12;HR;多维托;ZH;;;;;
01/09/2026;9002;EU.9002.10;;;E;enterprise;2025-11-12;HR;Ardent Holdings Ltd;EN;;;UNKNOWN;;
"""
