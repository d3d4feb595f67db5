package derived

import "github.com/fluoronet/fluoro/imaging/part10"

// The attributes that objects consist of, by their names in PS3.6.
const (
	tagImplementationClass part10.Tag = 0x00020012 // Implementation Class UID
	tagImplementationName  part10.Tag = 0x00020013 // Implementation Version Name

	tagCharacterSet      part10.Tag = 0x00080005 // Specific Character Set
	tagImageType         part10.Tag = 0x00080008
	tagSOPClass          part10.Tag = 0x00080016
	tagSOPInstance       part10.Tag = 0x00080018
	tagStudyDate         part10.Tag = 0x00080020
	tagContentDate       part10.Tag = 0x00080023
	tagStudyTime         part10.Tag = 0x00080030
	tagContentTime       part10.Tag = 0x00080033
	tagAccession         part10.Tag = 0x00080050 // Accession Number
	tagModality          part10.Tag = 0x00080060
	tagManufacturer      part10.Tag = 0x00080070
	tagReferring         part10.Tag = 0x00080090 // Referring Physician's Name
	tagCodeValue         part10.Tag = 0x00080100
	tagCodingScheme      part10.Tag = 0x00080102 // Coding Scheme Designator
	tagCodeMeaning       part10.Tag = 0x00080104
	tagMappingResource   part10.Tag = 0x00080105
	tagLongCodeValue     part10.Tag = 0x00080119
	tagSeriesDescription part10.Tag = 0x0008103E
	tagModelName         part10.Tag = 0x00081090 // Manufacturer's Model Name
	tagReferencedPPS     part10.Tag = 0x00081111 // Referenced Performed Procedure Step Sequence
	tagReferencedSeries  part10.Tag = 0x00081115 // Referenced Series Sequence
	tagReferencedInst    part10.Tag = 0x0008114A // Referenced Instance Sequence
	tagRefClass          part10.Tag = 0x00081150 // Referenced SOP Class UID
	tagRefInstance       part10.Tag = 0x00081155 // Referenced SOP Instance UID
	tagRefFrame          part10.Tag = 0x00081160 // Referenced Frame Number
	tagReferencedSOP     part10.Tag = 0x00081199 // Referenced SOP Sequence
	tagSourceImage       part10.Tag = 0x00082112 // Source Image Sequence
	tagDerivationImage   part10.Tag = 0x00089124 // Derivation Image Sequence
	tagDerivationCode    part10.Tag = 0x00089215 // Derivation Code Sequence

	tagPatientName     part10.Tag = 0x00100010
	tagPatientID       part10.Tag = 0x00100020
	tagBirthDate       part10.Tag = 0x00100030
	tagSex             part10.Tag = 0x00100040
	tagIdentityRemoved part10.Tag = 0x00120062
	tagDeidMethod      part10.Tag = 0x00120063
	tagDeidCodes       part10.Tag = 0x00120064

	tagThickness        part10.Tag = 0x00180050
	tagSliceDistance    part10.Tag = 0x00180088 // Spacing Between Slices
	tagSerialNumber     part10.Tag = 0x00181000 // Device Serial Number
	tagSoftwareVersions part10.Tag = 0x00181020

	tagStudyInstance     part10.Tag = 0x0020000D
	tagSeriesInstance    part10.Tag = 0x0020000E
	tagStudyID           part10.Tag = 0x00200010
	tagSeriesNumber      part10.Tag = 0x00200011
	tagInstanceNumber    part10.Tag = 0x00200013
	tagPosition          part10.Tag = 0x00200032 // Image Position (Patient)
	tagOrientation       part10.Tag = 0x00200037 // Image Orientation (Patient)
	tagFrameOfReference  part10.Tag = 0x00200052
	tagPositionIndicator part10.Tag = 0x00201040 // Position Reference Indicator
	tagFrameContent      part10.Tag = 0x00209111
	tagPlanePosition     part10.Tag = 0x00209113
	tagPlaneOrientation  part10.Tag = 0x00209116
	tagIndexValues       part10.Tag = 0x00209157 // Dimension Index Values
	tagOrganizationUID   part10.Tag = 0x00209164
	tagIndexPointer      part10.Tag = 0x00209165
	tagGroupPointer      part10.Tag = 0x00209167
	tagOrganization      part10.Tag = 0x00209221 // Dimension Organization Sequence
	tagDimensionIndex    part10.Tag = 0x00209222
	tagDimensionLabel    part10.Tag = 0x00209421
	tagAlgorithmSource   part10.Tag = 0x00240202

	tagSamples         part10.Tag = 0x00280002
	tagPhotometric     part10.Tag = 0x00280004
	tagFrames          part10.Tag = 0x00280008
	tagRows            part10.Tag = 0x00280010
	tagColumns         part10.Tag = 0x00280011
	tagPixelSpacing    part10.Tag = 0x00280030
	tagBitsAllocated   part10.Tag = 0x00280100
	tagBitsStored      part10.Tag = 0x00280101
	tagHighBit         part10.Tag = 0x00280102
	tagPixelSign       part10.Tag = 0x00280103
	tagBurnedIn        part10.Tag = 0x00280301
	tagTemporal        part10.Tag = 0x00280303 // Longitudinal Temporal Information Modified
	tagLossy           part10.Tag = 0x00282110
	tagLocationsKept   part10.Tag = 0x0028135A // Spatial Locations Preserved
	tagPixelMeasures   part10.Tag = 0x00289110
	tagUnits           part10.Tag = 0x004008EA // Measurement Units Code Sequence
	tagRelationship    part10.Tag = 0x0040A010
	tagValueType       part10.Tag = 0x0040A040
	tagConceptName     part10.Tag = 0x0040A043
	tagContinuity      part10.Tag = 0x0040A050
	tagUIDValue        part10.Tag = 0x0040A124
	tagTextValue       part10.Tag = 0x0040A160
	tagConceptCode     part10.Tag = 0x0040A168
	tagPurpose         part10.Tag = 0x0040A170
	tagMeasured        part10.Tag = 0x0040A300
	tagNumericValue    part10.Tag = 0x0040A30A
	tagProcedureCode   part10.Tag = 0x0040A372 // Performed Procedure Code Sequence
	tagEvidence        part10.Tag = 0x0040A375 // Current Requested Procedure Evidence Sequence
	tagCompletion      part10.Tag = 0x0040A491
	tagVerification    part10.Tag = 0x0040A493
	tagContentTemplate part10.Tag = 0x0040A504
	tagContent         part10.Tag = 0x0040A730
	tagTemplate        part10.Tag = 0x0040DB00

	tagSegmentationType  part10.Tag = 0x00620001
	tagSegments          part10.Tag = 0x00620002
	tagSegmentCategory   part10.Tag = 0x00620003
	tagSegmentNumber     part10.Tag = 0x00620004
	tagSegmentLabel      part10.Tag = 0x00620005
	tagSegmentAlgorithms part10.Tag = 0x00620007 // Segmentation Algorithm Identification Sequence
	tagSegmentAlgorithm  part10.Tag = 0x00620008 // Segment Algorithm Type
	tagSegmentAlgName    part10.Tag = 0x00620009
	tagSegmentIdentity   part10.Tag = 0x0062000A
	tagRefSegment        part10.Tag = 0x0062000B
	tagSegmentType       part10.Tag = 0x0062000F
	tagSegmentsOverlap   part10.Tag = 0x00620013
	tagTrackingID        part10.Tag = 0x00620020
	tagTrackingUID       part10.Tag = 0x00620021
	tagFamilyCode        part10.Tag = 0x0066002F
	tagAlgorithmVersion  part10.Tag = 0x00660031
	tagAlgorithmName     part10.Tag = 0x00660036
	tagContentLabel      part10.Tag = 0x00700080
	tagContentDescr      part10.Tag = 0x00700081
	tagContentCreator    part10.Tag = 0x00700084
	tagShared            part10.Tag = 0x52009229
	tagPerFrame          part10.Tag = 0x52009230
)
