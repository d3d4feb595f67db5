// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package contracts

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// GovernanceSeats is an auto generated low-level Go binding around an user-defined struct.
type GovernanceSeats struct {
	Admin          common.Address
	AdminDelay     uint32
	Admission      common.Address
	AdmissionDelay uint32
	Guardian       common.Address
}

// ICourtBatch is an auto generated low-level Go binding around an user-defined struct.
type ICourtBatch struct {
	Node  uint32
	Salt  [32]byte
	Proof [][32]byte
	Flags []bool
}

// ICourtCase is an auto generated low-level Go binding around an user-defined struct.
type ICourtCase struct {
	Challenger common.Address
	Bond       *big.Int
	Epoch      uint32
	First      [32]byte
}

// ICourtDecision is an auto generated low-level Go binding around an user-defined struct.
type ICourtDecision struct {
	StudyId  [32]byte
	Verdicts []ICourtVerdict
}

// ICourtFirst is an auto generated low-level Go binding around an user-defined struct.
type ICourtFirst struct {
	Nodes    []uint32
	Statuses []uint16
	Findings [][32]byte
	Final    uint8
	Group    uint8
}

// ICourtPenalties is an auto generated low-level Go binding around an user-defined struct.
type ICourtPenalties struct {
	Unrevealed   *big.Int
	Disagreement *big.Int
	Overturned   *big.Int
	Bond         *big.Int
}

// ICourtVerdict is an auto generated low-level Go binding around an user-defined struct.
type ICourtVerdict struct {
	Batch    uint8
	Status   uint16
	Findings [32]byte
	Trace    [32]byte
}

// IInferenceLedgerOpening is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerOpening struct {
	StudyId   [32]byte
	StudyCid  [32]byte
	Artefacts [32]byte
	Findings  [32]byte
	Status    uint16
}

// IInferenceLedgerSchedule is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerSchedule struct {
	CommitBlocks uint16
	RevealBlocks uint16
	WindowEpochs uint16
	TaskEpochs   uint16
	WidenEpochs  uint16
}

// IInferenceLedgerSeries is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerSeries struct {
	ModelId  [32]byte
	Runtime  [32]byte
	Openings []IInferenceLedgerOpening
}

// IInferenceLedgerTask is an auto generated low-level Go binding around an user-defined struct.
type IInferenceLedgerTask struct {
	State uint8
	Count uint8
	Floor uint8
	Epoch uint32
	Since uint32
}

// IModelRegistryModel is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryModel struct {
	Vendor         common.Address
	RecallReason   uint16
	PublishedEpoch *big.Int
	RecalledEpoch  *big.Int
	Escrow         *big.Int
	Terms          IModelRegistryTerms
}

// IModelRegistryTerms is an auto generated low-level Go binding around an user-defined struct.
type IModelRegistryTerms struct {
	ModalityMask uint32
	FindingCount uint8
	Quorum       uint8
	Target       uint8
	Committee    uint8
	FeePerTask   *big.Int
	Tolerances   [32]byte
}

// INodeRegistryNode is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryNode struct {
	Owner      common.Address
	Signer     common.Address
	State      uint8
	ExitableAt *big.Int
	Since      *big.Int
	Stake      *big.Int
	Metadata   [32]byte
}

// INodeRegistryParams is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryParams struct {
	ExitDelay   uint32
	SignerGrace uint32
	HonestBps   uint16
	Sink        common.Address
}

// INodeRegistryTotals is an auto generated low-level Go binding around an user-defined struct.
type INodeRegistryTotals struct {
	Staked   *big.Int
	Credited *big.Int
}

// IRewardPoolParams is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolParams struct {
	RoyaltyBps           uint16
	EmissionPerInstance  *big.Int
	EmissionMaxInstances uint32
	LabelBonus           *big.Int
}

// IRewardPoolPayment is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolPayment struct {
	Account common.Address
	Amount  *big.Int
}

// IRewardPoolRates is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolRates struct {
	RoyaltyBps   *big.Int
	PerInstance  *big.Int
	MaxInstances *big.Int
	Budget       *big.Int
	Emitted      *big.Int
}

// IRewardPoolTotals is an auto generated low-level Go binding around an user-defined struct.
type IRewardPoolTotals struct {
	Escrowed *big.Int
	Credited *big.Int
	Bonded   *big.Int
	Funded   *big.Int
	Returned *big.Int
	Paid     *big.Int
	Emitted  *big.Int
	Minted   *big.Int
}

// IStudyRegistryLabelWindow is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryLabelWindow struct {
	Delay  *big.Int
	Period *big.Int
}

// IStudyRegistryRegistration is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryRegistration struct {
	StudyId         [32]byte
	Cid             [32]byte
	Modality        uint8
	InstanceCount   uint32
	LabelCommitment [32]byte
	ConsentScopes   uint8
	ConsentExpires  uint64
}

// IStudyRegistryStudy is an auto generated low-level Go binding around an user-defined struct.
type IStudyRegistryStudy struct {
	Cid             [32]byte
	Contributor     common.Address
	Modality        uint8
	InstanceCount   uint32
	ConsentScopes   uint8
	ConsentExpires  uint64
	Withdrawn       bool
	Index           uint32
	Epoch           uint32
	Accepted        bool
	Rejected        bool
	LabelCommitment [32]byte
	LabelRevealed   bool
}

// AdmissionMetaData contains all meta data concerning the Admission contract.
var AdmissionMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy_\",\"type\":\"uint8\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"manager_\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"fullStake_\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake_\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"fullStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"manager\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"operatorStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policy\",\"outputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"requirement\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"admitted\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ManagerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"enumAdmission.Policy\",\"name\":\"policy\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"fullStake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"operatorStake\",\"type\":\"uint96\"}],\"name\":\"StakesInvalid\",\"type\":\"error\"}]",
	ID:  "f85fb747f9b39d1fa925d39fffedc6f6c2",
	Bin: "0x610100346101c857601f61068838819003918201601f19168301916001600160401b038311848410176101cc578084926080946040528339810103126101c85780519060038210156101c85760208101516001600160a01b038116928382036101c85761007a6060610073604086016101e0565b94016101e0565b93811590811590816101bf575b506101b0575f9060018314908161019d575b811561017a575b5081811561014f575b50610110575060805260a05260c05260e05260405161049390816101f582396080518181816102390152610298015260a05181818161017f015261032d015260c0518181816095015281816103680152610471015260e0518181816101e501526103900152f35b6330f06b4f60e11b5f5290915061013b576004526001600160601b039081166024521660445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b905061013b576002821480610165575b816100a9565b506001600160601b038481169086161161015f565b9150505f908061018b575b5f6100a0565b506001600160601b0385161515610185565b6001600160601b03861615159150610099565b6304d4a6f160e21b5f5260045ffd5b9050155f610087565b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160601b03821682036101c85756fe6080806040526004361015610012575f80fd5b5f3560e01c9081630505c8c914610209575080631d8d8653146101a3578063481c6a751461013557806384772f27146100bd57639ac1fcde14610053575f80fd5b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b346100b95760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760043573ffffffffffffffffffffffffffffffffffffffff811681036100b9576bffffffffffffffffffffffff610124604092610296565b835191151582529091166020820152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b957602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b95760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b346100b9575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100b9577f0000000000000000000000000000000000000000000000000000000000000000906003821015610269576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f000000000000000000000000000000000000000000000000000000000000000090600382101561026957811561046a5773ffffffffffffffffffffffffffffffffffffffff604051917fd1f856ee0000000000000000000000000000000000000000000000000000000083526001600484015216602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa90811561045f575f916103b2575b5061038a57600214907f000000000000000000000000000000000000000000000000000000000000000090565b506001907f000000000000000000000000000000000000000000000000000000000000000090565b905060403d604011610458575b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f820116820182811067ffffffffffffffff82111761042b5760409183918352810103126100b95780519081151582036100b9576020015163ffffffff8116036100b9575f61035d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b503d6103bf565b6040513d5f823e3d90fd5b50506001907f00000000000000000000000000000000000000000000000000000000000000009056",
}

// Admission is an auto generated Go binding around an Ethereum contract.
type Admission struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Admission) GetABI() abi.ABI {
	return c.abi
}

// NewAdmission creates a new instance of Admission.
func NewAdmission() *Admission {
	parsed, err := AdmissionMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Admission{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Admission) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(uint8 policy_, address manager_, uint96 fullStake_, uint96 operatorStake_) returns()
func (admission *Admission) PackConstructor(policy_ uint8, manager_ common.Address, fullStake_ *big.Int, operatorStake_ *big.Int) []byte {
	enc, err := admission.abi.Pack("", policy_, manager_, fullStake_, operatorStake_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) PackFullStake() []byte {
	enc, err := admission.abi.Pack("fullStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFullStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ac1fcde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) TryPackFullStake() ([]byte, error) {
	return admission.abi.Pack("fullStake")
}

// UnpackFullStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ac1fcde.
//
// Solidity: function fullStake() view returns(uint96)
func (admission *Admission) UnpackFullStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("fullStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) PackManager() []byte {
	enc, err := admission.abi.Pack("manager")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackManager is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x481c6a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) TryPackManager() ([]byte, error) {
	return admission.abi.Pack("manager")
}

// UnpackManager is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x481c6a75.
//
// Solidity: function manager() view returns(address)
func (admission *Admission) UnpackManager(data []byte) (common.Address, error) {
	out, err := admission.abi.Unpack("manager", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) PackOperatorStake() []byte {
	enc, err := admission.abi.Pack("operatorStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d8d8653.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) TryPackOperatorStake() ([]byte, error) {
	return admission.abi.Pack("operatorStake")
}

// UnpackOperatorStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d8d8653.
//
// Solidity: function operatorStake() view returns(uint96)
func (admission *Admission) UnpackOperatorStake(data []byte) (*big.Int, error) {
	out, err := admission.abi.Unpack("operatorStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) PackPolicy() []byte {
	enc, err := admission.abi.Pack("policy")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0505c8c9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) TryPackPolicy() ([]byte, error) {
	return admission.abi.Pack("policy")
}

// UnpackPolicy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0505c8c9.
//
// Solidity: function policy() view returns(uint8)
func (admission *Admission) UnpackPolicy(data []byte) (uint8, error) {
	out, err := admission.abi.Unpack("policy", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) PackRequirement(account common.Address) []byte {
	enc, err := admission.abi.Pack("requirement", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequirement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84772f27.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) TryPackRequirement(account common.Address) ([]byte, error) {
	return admission.abi.Pack("requirement", account)
}

// RequirementOutput serves as a container for the return parameters of contract
// method Requirement.
type RequirementOutput struct {
	Admitted bool
	Stake    *big.Int
}

// UnpackRequirement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84772f27.
//
// Solidity: function requirement(address account) view returns(bool admitted, uint96 stake)
func (admission *Admission) UnpackRequirement(data []byte) (RequirementOutput, error) {
	out, err := admission.abi.Unpack("requirement", data)
	outstruct := new(RequirementOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Admitted = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Stake = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (admission *Admission) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], admission.abi.Errors["ManagerZero"].ID.Bytes()[:4]) {
		return admission.UnpackManagerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], admission.abi.Errors["StakesInvalid"].ID.Bytes()[:4]) {
		return admission.UnpackStakesInvalidError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// AdmissionManagerZero represents a ManagerZero error raised by the Admission contract.
type AdmissionManagerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ManagerZero()
func AdmissionManagerZeroErrorID() common.Hash {
	return common.HexToHash("0x13529bc48fd927e5e9f2187760b6ae4dc427130d7e16a4c0a5bf4465569a08e7")
}

// UnpackManagerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ManagerZero()
func (admission *Admission) UnpackManagerZeroError(raw []byte) (*AdmissionManagerZero, error) {
	out := new(AdmissionManagerZero)
	if err := admission.abi.UnpackIntoInterface(out, "ManagerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// AdmissionStakesInvalid represents a StakesInvalid error raised by the Admission contract.
type AdmissionStakesInvalid struct {
	Policy        uint8
	FullStake     *big.Int
	OperatorStake *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func AdmissionStakesInvalidErrorID() common.Hash {
	return common.HexToHash("0x61e0d69ea48a4c01d117484a2b4ab02404b9d7d802e9a519fcba9763235f1398")
}

// UnpackStakesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakesInvalid(uint8 policy, uint96 fullStake, uint96 operatorStake)
func (admission *Admission) UnpackStakesInvalidError(raw []byte) (*AdmissionStakesInvalid, error) {
	out := new(AdmissionStakesInvalid)
	if err := admission.abi.UnpackIntoInterface(out, "StakesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtMetaData contains all meta data concerning the Court contract.
var CourtMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractNodeRegistry\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractModelRegistry\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"contractStudyRegistry\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"contractRewardPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractInferenceLedger\",\"name\":\"ledger_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"unrevealed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"disagreement\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"overturned\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"}],\"internalType\":\"structICourt.Penalties\",\"name\":\"penalties_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"caseOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"first\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Case\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"batch\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"challenge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epochsToFinal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"batch\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"finalise\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"ended\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"contractIInferenceLedger\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"penalise\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"penalties\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"unrevealed\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"disagreement\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"overturned\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"}],\"internalType\":\"structICourt.Penalties\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"internalType\":\"uint16[]\",\"name\":\"statuses\",\"type\":\"uint16[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"findings\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint8\",\"name\":\"final_\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"group\",\"type\":\"uint8\"}],\"internalType\":\"structICourt.First\",\"name\":\"first\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"internalType\":\"structICourt.Batch[]\",\"name\":\"batches\",\"type\":\"tuple[]\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"batch\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trace\",\"type\":\"bytes32\"}],\"internalType\":\"structICourt.Verdict[]\",\"name\":\"verdicts\",\"type\":\"tuple[]\"}],\"internalType\":\"structICourt.Decision[]\",\"name\":\"decisions\",\"type\":\"tuple[]\"}],\"name\":\"resolve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"contractIStudyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"name\":\"BatchPenalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"upheld\",\"type\":\"bool\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"second\",\"type\":\"bytes32\"}],\"name\":\"ChallengeEnded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"emission\",\"type\":\"uint96\"}],\"name\":\"StudyJudged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"challenger\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bond\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes\",\"type\":\"uint32[]\"},{\"internalType\":\"uint16[]\",\"name\":\"statuses\",\"type\":\"uint16[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"findings\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint8\",\"name\":\"final_\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"group\",\"type\":\"uint8\"}],\"indexed\":false,\"internalType\":\"structICourt.First\",\"name\":\"first\",\"type\":\"tuple\"}],\"name\":\"TaskChallenged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumIInferenceLedger.TaskState\",\"name\":\"state\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"nodes\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"paid\",\"type\":\"uint96\"}],\"name\":\"TaskFinalised\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"floor\",\"type\":\"uint8\"}],\"name\":\"TaskReopened\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"counted\",\"type\":\"uint256\"}],\"name\":\"EvidenceIncomplete\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceMalformed\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceUnordered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"EvidenceUnproven\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"FirstMismatch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NotChallengeable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"}],\"name\":\"NotResolvable\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NothingToFinalise\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contract_\",\"type\":\"address\"}],\"name\":\"WiringMismatch\",\"type\":\"error\"}]",
	ID:  "b61851212d697ab555f90c87022bad67c0",
	Bin: "0x61020080604052346105fa5780616562803803809161001e8285610bf6565b833981010361012081126105fa5781516001600160a01b038116908190036105fa5760208301516001600160a01b038116908190036105fa5760408401516001600160a01b03811694908590036105fa5760608101516001600160a01b03811691908290036105fa5760808101516001600160a01b03811695908690036105fa57608090609f1901126105fa5760405190608082016001600160401b03811183821017610bb9576040526100d460a08201610c19565b82526100e260c08201610c19565b906020830191825261010a6101006100fc60e08401610c19565b926040860193845201610c19565b916060840192835260405193637e062a3560e11b8552602085600481895afa948515610606575f95610bd5575b50886080528760a0528660c0528960e0528561010052604051635830251360e11b815260a0816004818d5afa908115610606575f91610b1f575b5060408181015161ffff908116610120526060909201519091166101405290516001600160601b03908116610160529151821661018052915181166101a05291519091166101c0526001600160a01b03919091166101e05251637e062a3560e11b8152602081600481855afa908115610606575f91610b00575b50604051620971a360e41b81526001600160a01b039190911690602081600481875afa908115610606575f91610ae1575b506001600160a01b0316301480610a8c575b80610a11575b8381610990575b61024491610c5b565b604051620971a360e41b8152602081600481885afa80156106065785915f91610971575b506001600160a01b031630149081610914575b61028491610c5b565b604051620971a360e41b81526020816004818a5afa908115610606575f916108f5575b506001600160a01b03163014806108a0575b8681610843575b6102c991610c5b565b604051620971a360e41b8152602081600481865afa908115610606575f91610824575b506001600160a01b03163014806107cf575b8281610772575b61030e91610c5b565b604051637e062a3560e11b815291602083600481845afa928315610606576004936020915f91610755575b506040516303aa30b960e11b815294859182906001600160a01b03165afa801561060657610378935f91610736575b506001600160a01b031614610c5b565b604051620971a360e41b8152602081600481875afa908115610606575f91610707575b506001600160a01b03163014918261068b575b5081610611575b5080610583575b6103c69250610c5b565b6040516158de9081610c84823960805181818161027f015281816105c20152818161065e01528181610e65015281816110f7015281816114bc0152818161245101528181612c890152818161366901528181613ab9015281816140a20152614265015260a0518181816104b901528181610f44015281816110a60152818161210b01528181612a6701528181614ab801528181614c530152614eee015260c05181818161018d0152818161084c015281816108bb01528181610d530152818161271a01528181612e820152613577015260e05181818161093d01528181610d02015281816127e101528181612f3a01526145f5015261010051818181610206015281816106f20152818161079801528181611598015281816119160152818161260301528181612d6b01526135f0015261012051818181610d8a0152818161181e01526148f4015261014051818181611eff01526148b0015261016051818181610eaa015261115301526101805181818161118001528181614adb0152818161508301526150d401526101a0518181816111ad0152614fd601526101c0518181816111d401526113e401526101e05181818160d901526116040152f35b506040516363fad19f60e11b815291602083600481855afa8015610606575f906105bc575b6103c693506001600160a01b0316146103bc565b50916020813d6020116105fe575b816105d760209383610bf6565b810103126105fa5751916001600160a01b03831683036105fa576103c6926105a8565b5f80fd5b3d91506105ca565b6040513d5f823e3d90fd5b604051632661b7cb60e21b8152909150602081600481865afa908115610606575f91610649575b506001600160a01b0316145f6103b5565b90506020813d602011610683575b8161066460209383610bf6565b810103126105fa57516001600160a01b03811681036105fa575f610638565b3d9150610657565b6040516302edc17d60e51b815291925090602081600481875afa908115610606575f916106c5575b506001600160a01b031614905f6103ae565b90506020813d6020116106ff575b816106e060209383610bf6565b810103126105fa57516001600160a01b03811681036105fa575f6106b3565b3d91506106d3565b610729915060203d60201161072f575b6107218183610bf6565b810190610c2d565b5f61039b565b503d610717565b61074f915060203d60201161072f576107218183610bf6565b5f610368565b61076c9150823d841161072f576107218183610bf6565b5f610339565b50506040516363fad19f60e11b8152602081600481865afa80156106065787849161030e935f916107b0575b506001600160a01b0316149150610305565b6107c9915060203d60201161072f576107218183610bf6565b5f61079e565b50604051632661b7cb60e21b8152602081600481865afa80156106065784915f91610805575b506001600160a01b0316146102fe565b61081e915060203d60201161072f576107218183610bf6565b5f6107f5565b61083d915060203d60201161072f576107218183610bf6565b5f6102ec565b50506040516316f0115b60e01b81526020816004818a5afa8015610606578388916102c9935f91610881575b506001600160a01b03161491506102c0565b61089a915060203d60201161072f576107218183610bf6565b5f61086f565b506040516356397c3560e01b81526020816004818a5afa80156106065786915f916108d6575b506001600160a01b0316146102b9565b6108ef915060203d60201161072f576107218183610bf6565b5f6108c6565b61090e915060203d60201161072f576107218183610bf6565b5f6102a7565b5050604051637e062a3560e11b8152602081600481885afa801561060657828691610284935f91610952575b506001600160a01b031614915061027b565b61096b915060203d60201161072f576107218183610bf6565b5f610940565b61098a915060203d60201161072f576107218183610bf6565b5f610268565b5050604051637e062a3560e11b8152602081600481875afa8015610606578285915f906109c9575b6001600160a01b031614915061023b565b5050506020813d602011610a09575b816109e560209383610bf6565b810103126105fa57516001600160a01b03811681036105fa578382610244926109b8565b3d91506109d8565b506040516316f0115b60e01b8152602081600481875afa80156106065783915f91610a47575b506001600160a01b031614610234565b9150506020813d602011610a84575b81610a6360209383610bf6565b810103126105fa57516001600160a01b03811681036105fa5782905f610a37565b3d9150610a56565b506040516356397c3560e01b8152602081600481875afa80156106065786915f91610ac2575b506001600160a01b03161461022e565b610adb915060203d60201161072f576107218183610bf6565b5f610ab2565b610afa915060203d60201161072f576107218183610bf6565b5f61021c565b610b19915060203d60201161072f576107218183610bf6565b5f6101eb565b905060a0813d60a011610bcd575b81610b3a60a09383610bf6565b810103126105fa5760405160a08101906001600160401b03821181831017610bb957610bad608061ffff94606094604052610b7481610c4c565b8452610b8260208201610c4c565b6020850152610b9360408201610c4c565b6040850152610ba3858201610c4c565b8585015201610c4c565b60808201529150610171565b634e487b7160e01b5f52604160045260245ffd5b3d9150610b2d565b610bef91955060203d60201161072f576107218183610bf6565b935f610137565b601f909101601f19168101906001600160401b03821190821017610bb957604052565b51906001600160601b03821682036105fa57565b908160209103126105fa57516001600160a01b03811681036105fa5790565b519061ffff821682036105fa57565b15610c635750565b6379ac00a360e01b5f9081526001600160a01b0391909116600452602490fdfe6080806040526004361015610012575f80fd5b5f905f3560e01c90816316f0115b146118ec575080631b17c9d2146118665780631eca53cf1461121357806342b53a751461111b57806356397c35146110ca5780635db82fa0146110795780637b11575814610ded578063850f53a314610d775780639986df2c14610d26578063c7f5a33e14610cd5578063d49224e914610c52578063f9868d38146101005763fc0c546a146100ad575f80fd5b346100fd57806003193601126100fd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346100fd576101206101123661196b565b818196929593889585614028565b9361012b818561455f565b93610137828751613198565b61013f6133ef565b93808552604051907ff39ec1f700000000000000000000000000000000000000000000000000000000825260048201526101808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a8b578991610b03575b5060208501526040517f43f48fbd00000000000000000000000000000000000000000000000000000000815260a08160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a8b578991610a96575b5060408501526040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a8b578991610a55575b5060608501528660c0850152601f196102e06102ca836132cc565b926102d86040519485611a7b565b8084526132cc565b01885b818110610a3257505060e08401526102fa826132e4565b610120840152610309826132e4565b610140840152610318826132e4565b610180840152610327826132e4565b6101c08401528551610100840152869487945b81518610156104295761034d86836133ac565b519663ffffffff8860b81c1690881590811561041f575b506103f7576001810181116103ca576103986001820198610386898888611b28565b90610391848a613a0e565b91896146d4565b919091156103bf57916103b16103b69260019489613bda565b6133c0565b955b019461033a565b5050946001906103b8565b60248a7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b60048a7fa6643a5f000000000000000000000000000000000000000000000000000000008152fd5b905081105f610364565b889085898215610a0a57835b815181101561056357602061044e8260e08601516133ac565b51015161045e575b600101610435565b63ffffffff61046d82846133ac565b511690604051917f23b7ec3b000000000000000000000000000000000000000000000000000000008352600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa801561055857869061051b575b6001925073ffffffffffffffffffffffffffffffffffffffff61050f8360e08801516133ac565b51911690529050610456565b506020823d8211610550575b8161053460209383611a7b565b8101031261054c576105476001926133ce565b6104e8565b8580fd5b3d9150610527565b6040513d88823e3d90fd5b5050610120810151610140820151610180830151916101c08401516101608501516101a08601948551916101e088019581875196525252528483516101208501516101408601519073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b156109125761063292610644859360405195869485947f0a90e36000000000000000000000000000000000000000000000000000000000865260048601526060602486015260648501906131d2565b906003198483030160448501526131d2565b03818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af18015610916576109f5575b505061069a9151905190613198565b610925575b6080810183815180610832575b50508051906106c160a0840192835190613198565b6106d1575b602084604051908152f35b60e0905191519201519073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b1561082e57909184906040519384917fe71a1769000000000000000000000000000000000000000000000000000000008352608483019460048401526024830152826044830152608060648301528051809452602060a48301910193835b8181106107f05750508192935003818373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156107e5576107cc575b80806106c6565b6107d7838092611a7b565b6107e157816107c5565b5080fd5b6040513d85823e3d90fd5b925092506020604060019282875173ffffffffffffffffffffffffffffffffffffffff81511683520151838201520194019101928692859294610771565b8480fd5b83519073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163b15610921576040517f7d6a13ce00000000000000000000000000000000000000000000000000000000815260048101929092526bffffffffffffffffffffffff1660248201528181604481837f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff165af1801561091657156106ac578161090791611a7b565b6109125783856106ac565b8380fd5b6040513d84823e3d90fd5b8280fd5b8273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000166101808301516101c0840151823b15610912576109ca926109b8858094604051968795869485937f2eb0cfd00000000000000000000000000000000000000000000000000000000085526040600486015260448501906131d2565b906003198483030160248501526131d2565b03925af18015610916576109e0575b505061069f565b816109ea91611a7b565b6109215782846109d9565b816109ff91611a7b565b61082e57848661068b565b6004847f919a6520000000000000000000000000000000000000000000000000000000008152fd5b602090604051610a4181611a27565b5f81525f83820152828286010152016102e3565b90506020813d602011610a83575b81610a7060209383611a7b565b81010312610a7f57515f6102af565b5f80fd5b3d9150610a63565b6040513d8b823e3d90fd5b905060a0813d60a011610afb575b81610ab160a09383611a7b565b81010312610af757608060405191610ac8836119c2565b80518352602081015160208401526040810151604084015260608101516060840152015160808201525f610236565b8880fd5b3d9150610aa4565b8091506101803d8111610c4b575b610b1b8183611a7b565b810103906101808212610c475760405191610b3583611a43565b610b3e826133ce565b8352602082015161ffff81168103610c435760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60916020860152610b86604085016146b6565b6040860152610b97606085016146b6565b6060860152610ba860808501613315565b60808601520112610c475760405190610bc082611a5f565b60a08101519063ffffffff82168203610c4357610160918352610be560c082016146c6565b6020840152610bf660e082016146c6565b6040840152610c0861010082016146c6565b6060840152610c1a61012082016146c6565b6080840152610c2c6101408201613315565b60a0840152015160c082015260a08201525f6101bd565b8b80fd5b8980fd5b503d610b11565b50346100fd5760206003193601126100fd57610c846040608092610c74611a9e565b5060043581528060205220611b68565b60606040519173ffffffffffffffffffffffffffffffffffffffff81511683526bffffffffffffffffffffffff602082015116602084015263ffffffff604082015116604084015201516060820152f35b50346100fd57806003193601126100fd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100fd57806003193601126100fd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100fd57806003193601126100fd577f00000000000000000000000000000000000000000000000000000000000000009060028201809211610dc057602082604051908152f35b807f4e487b7100000000000000000000000000000000000000000000000000000000602492526011600452fd5b50346100fd5760406003193601126100fd576004359063ffffffff82168083036107e157602435604051937fd0159fa70000000000000000000000000000000000000000000000000000000085528260048601528160248601526020856044818773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af194851561106e578495611038575b50610ed06bffffffffffffffffffffffff95867f000000000000000000000000000000000000000000000000000000000000000016906132b9565b858111611031575b6020958691610f2a604051610eed8582611a7b565b8881525f36813760405195869485947f7630d87900000000000000000000000000000000000000000000000000000000865216906004850161332e565b03818773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1938415611025578094610fca575b5050604080519182526bffffffffffffffffffffffff841660208301527fc61d41f68aa1d4329870c6b656268f2adef5e4d61a62189d013eb248dc34a6a591a26bffffffffffffffffffffffff60405191168152f35b909193508482813d831161101e575b610fe38183611a7b565b810103126100fd57506110167fc61d41f68aa1d4329870c6b656268f2adef5e4d61a62189d013eb248dc34a6a591613315565b92905f610f74565b503d610fd9565b604051903d90823e3d90fd5b5084610ed8565b94506020853d602011611066575b8161105360209383611a7b565b81010312610a7f57935193610ed0610e95565b3d9150611046565b6040513d86823e3d90fd5b50346100fd57806003193601126100fd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100fd57806003193601126100fd57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b50346100fd57806003193601126100fd57611134611a9e565b50608060405161114381611a0b565b6bffffffffffffffffffffffff807f00000000000000000000000000000000000000000000000000000000000000001691828152816020820191817f00000000000000000000000000000000000000000000000000000000000000001683528160606040830192827f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b5034610a7f576112336112253661196b565b9290849592849282966134ff565b9190936112586112506112468487611ac2565b6020810190611c16565b939095611ac2565b355f528060205263ffffffff60405f209360b81c166112778187613a0e565b92606087015196600f8560021c169460038116159081159161185d575b811561184e575b8115611817575b506117eb5760c08101946112b981848a8951613c61565b156117b857506020015160a00151936112ea6112d58389613cf5565b604060c088015197019660ff88511691613da9565b9081511561178c57519660405197611301896119c2565b6060895260208901936060855260408a01906060825260608b01935f855260808c01965f8852611330836132e4565b8d5261133b836132cc565b6113486040519182611a7b565b838152601f19611357856132cc565b013660208301378152611369836132e4565b84525f5b8d84821061170d57505050505050508160409160ff60208195015116905201511690526040516020810190602082526113bb816113ad604082018a613205565b03601f198101835282611a7b565b5190206002604051916113cd83611a0b565b33835260208301986bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016998a815263ffffffff604086019216825260608501928352885f525f6020527fffffffffffffffffffffffff000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff60405f20965116915160a01b1617845563ffffffff600185019151167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055519101556114e460ff73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016945116613bbd565b92803b15610a7f575f928360849260405196879586947f7741fb3e0000000000000000000000000000000000000000000000000000000086526004860152896024860152604485015260648401525af18015611702576116ed575b507faaf55c08fedbf5b908a4ab2ecc0432a40b1fbe47406f044a9135e31876448899604051848152604060208201528061157e33956040830190613205565b0390a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b1561092157826040517f5c9fdfee000000000000000000000000000000000000000000000000000000008152836004820152818160248183875af18015610916576116d8575b50507f000000000000000000000000000000000000000000000000000000000000000091604051917f23b872dd0000000000000000000000000000000000000000000000000000000085523360045260245260445260208360648180865af19060018451148216156116b8575b5015611677575080f35b7f5274afe700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b60018215166116d05750813b15153d1516165f61166d565b3d84823e3d90fd5b816116e291611a7b565b61092157825f611600565b6116fa9194505f90611a7b565b5f925f61153f565b6040513d5f823e3d90fd5b906001916117428263ffffffff61173960ff61173261172d858d8d613c51565b613c24565b168c6133ac565b511692516133ac565b526117596020611753838888613c51565b01613c42565b61ffff6117678386516133ac565b911690526040611778828787613c51565b01356117858288516133ac565b520161136d565b867f0966e632000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b82877fe9571d24000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b857f0966e632000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61184691507f000000000000000000000000000000000000000000000000000000000000000090600a1c613198565b88115f6112a2565b809150600a1c8911159061129b565b86159150611294565b34610a7f576080600319360112610a7f5760243567ffffffffffffffff8111610a7f5760a06003198236030112610a7f5760443567ffffffffffffffff8111610a7f576118b790369060040161193a565b916064359267ffffffffffffffff8411610a7f576118dc6118ea94369060040161193a565b939092600401600435611c6a565b005b34610a7f575f600319360112610a7f5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f84011215610a7f5782359167ffffffffffffffff8311610a7f576020808501948460051b010111610a7f57565b906060600319830112610a7f576004359160243567ffffffffffffffff8111610a7f578161199b9160040161193a565b929092916044359067ffffffffffffffff8211610a7f576119be9160040161193a565b9091565b60a0810190811067ffffffffffffffff8211176119de57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6080810190811067ffffffffffffffff8211176119de57604052565b6040810190811067ffffffffffffffff8211176119de57604052565b60c0810190811067ffffffffffffffff8211176119de57604052565b60e0810190811067ffffffffffffffff8211176119de57604052565b90601f601f19910116810190811067ffffffffffffffff8211176119de57604052565b60405190611aab82611a0b565b5f6060838281528260208201528260408201520152565b9015611afb578035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610a7f570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9190811015611afb5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc181360301821215610a7f570190565b90604051611b7581611a0b565b606060028294805473ffffffffffffffffffffffffffffffffffffffff8116855260a01c602085015263ffffffff60018201541660408501520154910152565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe182360301811215610a7f57016020813591019167ffffffffffffffff8211610a7f578160051b36038313610a7f57565b359060ff82168203610a7f57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610a7f570180359067ffffffffffffffff8211610a7f57602001918160071b36038313610a7f57565b9395929486611c7c92968294876134ff565b9490915f9660405195610140870187811067ffffffffffffffff8211176119de576040525f87525f6020880152611cb1611a9e565b60408801525f60608801525f6080880152604051611cce81611a27565b5f81525f602082015260a0880152611ce4611a9e565b60c0880152606060e088015260606101008801525f610120880152611d098383611ac2565b358060208901525f5260205260405f208087525f525f60205273ffffffffffffffffffffffffffffffffffffffff611d4360405f20611b68565b80604089015251161561316b5760405160208082015260e08101611d678580611bb5565b60a06040850152918290526101008301915f905b808210613143575050506020611d9381870187611bb5565b8484037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc001606086015280845292909101915f905b80821061311d57505050611ddf6040860186611bb5565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08484030160808501528183527f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8211610a7f57611e819282859260209460051b908584013760ff611e5460608b01611c08565b1660a084015260ff611e6860808b01611c08565b1660c084015260051b010301601f198101835282611a7b565b60208151910120606060408801510151036130f057611ea39161124691611ac2565b93909463ffffffff8760b81c16611eba8186613a0e565b60a060208701510151600f8260021c1690611edb828a8c60c08c0151613c61565b1580156130cd575b613098576060880151611f2463ffffffff6040808901510151167f000000000000000000000000000000000000000000000000000000000000000090613198565b811191611f3760ff604083015116613bbd565b9183159081613071575b5061304457908b918b85613015575b505050506060850151159081159161300d575b508015613003575b15612b875750906002600319611f849316179086613bda565b805188528760205287600260408220828155826001820155015560a06020850151015190611fd5611fd0611fbb6020870187613b69565b60ff611fc960608a01613c24565b1691613c32565b613c42565b611fe5611fbb6040870187613b69565b3561ffff60405192611ff684611a27565b168252602082015260a0820152600160808201526060810151612935575b60c060a082015192015192899761203561202e8780613b69565b90506132e4565b968b988c9a5b6120458980613b69565b90508c1015612276578d6120a189898f612083818f92612078611fd0612072926120726020880188613b69565b90613c32565b936040810190613b69565b3561ffff6040519261209484611a27565b1682526020820152614e35565b1561226c576120bc6120b78e6120728d80613b69565b614d97565b63ffffffff604051917f23b7ec3b00000000000000000000000000000000000000000000000000000000835216600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610916578c8f93918f92936121fe575b509261217b9273ffffffffffffffffffffffffffffffffffffffff61216d6120b79463ffffffff976133ac565b911690526120728d80613b69565b166121858c6133c0565b9b7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811681036121d05760e08160051b8103116121d05760051b60e0031b179a6001905b019a61203b565b5060248f7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b93505050506020813d8211612264575b8161221b60209383611a7b565b810103126122605761217b6120b78e8d8f61216d73ffffffffffffffffffffffffffffffffffffffff9161225363ffffffff986133ce565b9650945050509093612140565b8e80fd5b3d915061220e565b509a6001906121c9565b9a5094509594509698829a966122e9929a81528060e085015251610100840151519173ffffffffffffffffffffffffffffffffffffffff6122ef6122cf61ffff60a08901515116156122c88787613198565b908c615439565b96909761ffff60a06020830151920151511690858d6154bf565b87613198565b91166122fe60e08a015161339f565b5152602061230f60e08a015161339f565b51015260018c895b858482106128f75750508360808201511515806128ea575b156128e1576bffffffffffffffffffffffff602060406123539401510151166139ca565b905b895b84811061289657506123e49695936123ce938f9e9f8b6123d498956123c8956123bd60406123c3950151926123b7886bffffffffffffffffffffffff602073ffffffffffffffffffffffffffffffffffffffff88511697015116926132b9565b90613a01565b926155fd565b613198565b906132b9565b90613198565b956080850193878552858a614e75565b6bffffffffffffffffffffffff60206040880151015116610120830180519061014085018051906101808701928351916101c089019586518a610160810151956101a08201966101e08851930198818a51965252525273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169089519251905192823b15610c435791610632918c80946124ce604051978896879586947f0a90e36000000000000000000000000000000000000000000000000000000000865260048601526060602486015260648501906131d2565b03925af18015610a8b5790899161287d575b50505190516124ee91613198565b6127ca575b5050815180612703575b508151612514826123c360a0870193845190613198565b6125ea575b50505050506bffffffffffffffffffffffff7f042a6cc7d1653702b8df7373d74270d78ec3988dbcda5e8b28c8f374aa25a91b9184517f39c1a7c824eff2b59d133ca3db01db2f77d1933c27f4093cd0509ebf0aee00bb60406080880151151561012089015182519182526020820152a26125e585519460a0602088015197015190602061ffff83511692015160405195869516928560a081019594909360809361ffff6bffffffffffffffffffffffff94600288521660208701526040860152606085015216910152565b0390a3565b60e073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169351915194015191833b1561054c5793918593916040519586947fe71a17690000000000000000000000000000000000000000000000000000000086526084860192600487015260248601526044850152608060648501528151809152602060a48501920190855b8181106126c5575050508383809203925af18015610916576126b0575b808080612519565b6126bb828092611a7b565b6100fd57806126a8565b8251805173ffffffffffffffffffffffffffffffffffffffff168552602090810151818601528997508896506040909401939092019160010161268b565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016845191813b156127c6576040517f7d6a13ce00000000000000000000000000000000000000000000000000000000815260048101939093526bffffffffffffffffffffffff16602483015285908290604490829084905af180156127bb579085916127a6575b506124fd565b816127b091611a7b565b61091257835f6127a0565b6040513d87823e3d90fd5b8680fd5b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169051915191813b156127c6579186916109b88361285695604051968795869485937f2eb0cfd00000000000000000000000000000000000000000000000000000000085526040600486015260448501906131d2565b03925af180156127bb57908591156124f3578161287291611a7b565b61091257835f6124f3565b8161288791611a7b565b61289257875f6124e0565b8780fd5b808f928b8173ffffffffffffffffffffffffffffffffffffffff6128ce6001966101006128c66128db97956133c0565b9901516133ac565b5116906123bd888c613198565b01612357565b50508890612355565b506060820151151561232f565b61292d908473ffffffffffffffffffffffffffffffffffffffff6129248560e06128c66001999a956133c0565b5116908d6155fd565b018d90612317565b60c085015160c0820151888b918c61295060608301516132e4565b94818c81955b8187106129e8575050505050505061012083015261010082015261298760206117538160c08501510151898b613c51565b604061299c602060c08501510151898b613c51565b013561ffff604051926129ae84611a27565b16825260208201526129ca60a083015160c08501519083614e35565b15801560808401526129dd575b50612014565b60a08201525f6129d7565b600160408798999596970151891c1615612b7b5760ff612a1461172d8a63ffffffff95612a1b95613c51565b16856133ac565b5116906040517f23b7ec3b00000000000000000000000000000000000000000000000000000000815282600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9182156110255791612b3d575b5073ffffffffffffffffffffffffffffffffffffffff612ab6868a6133ac565b91169052612ac3846133c0565b937f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81168103612b0e5760051b60e00360e08111612b0e571b17936001905b019291908e8c8e612956565b505060248f7f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b90506020813d8211612b73575b81612b5760209383611a7b565b81010312612b6e57612b68906133ce565b5f612a96565b508f80fd5b3d9150612b4a565b50505093600190612b02565b9094507ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3f93999850859750612c349650612bd360ff604060a06020612bf0969a01510151015116613bbd565b606060c0855195015101518082115f14612ff9576123ce91613a01565b9060088211612ff0575b7f664261ccb5ba3e99802515483e75df89c38f737016a55751751b718d1ab37edd602060405160ff85168152a260061b9116179083613bda565b610120810180519061014083018051906101808501928351916101c087019586516101608901516101a08a01958651916101e08c0198818a51965252525273ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169187519051915192803b15610a7f575f928361063293612d05604051978896879586947f0a90e36000000000000000000000000000000000000000000000000000000000865260048601526060602486015260648501906131d2565b03925af1801561170257612fd6575b50519051612d2191613198565b612f23575b505060808101805180612e6b575b508051612d4760a0840191825190613198565b612d52575b50505050565b60e073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169251915193015190823b1561082e5792909184926040519485937fe71a1769000000000000000000000000000000000000000000000000000000008552608485019160048601526024850152846044850152608060648501528151809152602060a48501920190855b818110612e2d575050508383809203925af1801561091657612e18575b8080612d4c565b612e23828092611a7b565b6100fd5780612e11565b8251805173ffffffffffffffffffffffffffffffffffffffff1685526020908101518186015289975088965060409094019390920191600101612df4565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016835191813b1561054c576040517f7d6a13ce00000000000000000000000000000000000000000000000000000000815260048101939093526bffffffffffffffffffffffff16602483015284908290604490829084905af1801561106e57908491612f0e575b50612d34565b81612f1891611a7b565b61092157825f612f08565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169051915191813b1561082e579184916109b883612faf95604051968795869485937f2eb0cfd00000000000000000000000000000000000000000000000000000000085526040600486015260448501906131d2565b03925af180156107e55790839115612d265781612fcb91611a7b565b6107e157815f612d26565b612d21929196505f612fe791611a7b565b5f959091612d14565b60089150612bfa565b5050600190613198565b5060088114611f6b565b90505f611f63565b61302460c09161302d95613cf5565b91015190613da9565b8060c08701525115156060860152895f808b611f50565b86517f6cf4048e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905085600a1c10801590613086575b5f611f41565b506130918286614e21565b8410613080565b508784517fe9571d24000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b506130ea8a60c08a01518b6130e28b80613b69565b939092614da8565b15611ee3565b85517f8fed0501000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90919283359061ffff8216809203610a7f57602081600193829352019401920190611dc8565b90919283359063ffffffff8216809203610a7f57602081600193829352019401920190611d7b565b85517f6cf4048e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082018092116131a557565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b90602080835192838152019201905f5b8181106131ef5750505090565b82518452602093840193909201916001016131e2565b9060a0810182519060a083528151809152602060c084019201905f5b81811061329d575050506020830151908281036020840152602080835192838152019201905f5b8181106132835750505060ff608061326d8193604087015186820360408801526131d2565b9482606082015116606086015201511691015290565b825161ffff16845260209384019390920191600101613248565b825163ffffffff16845260209384019390920191600101613221565b818102929181159184041417156131a557565b67ffffffffffffffff81116119de5760051b60200190565b906132ee826132cc565b6132fb6040519182611a7b565b828152601f1961330b82946132cc565b0190602036910137565b51906bffffffffffffffffffffffff82168203610a7f57565b6080906bffffffffffffffffffffffff6020939463ffffffff60608401961683521683820152606060408201528451809452019201905f5b8181106133735750505090565b825173ffffffffffffffffffffffffffffffffffffffff16845260209384019390920191600101613366565b805115611afb5760200190565b8051821015611afb5760209160051b010190565b5f1981146131a55760010190565b519073ffffffffffffffffffffffffffffffffffffffff82168203610a7f57565b60405190610200820182811067ffffffffffffffff8211176119de576040525f6101e08382815260405161342281611a43565b83815283602082015283604082015283606082015283608082015260405161344981611a5f565b8481528460208201528460408201528460608201528460808201528460a08201528460c082015260a08201526020820152604051613486816119c2565b83815283602082015283604082015283606082015283608082015260408201528260608201528260808201528260a0820152606060c0820152606060e08201528261010082015260606101208201526060610140820152826101608201526060610180820152826101a082015260606101c08201520152565b9294939161350b6133ef565b50600183036139a2578583916135219386614028565b6135296133ef565b92808452604051907ff39ec1f700000000000000000000000000000000000000000000000000000000825260048201526101808160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f9161385b575b5060208401526040517f43f48fbd00000000000000000000000000000000000000000000000000000000815260a08160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f916137f2575b5060408401526040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f916137c0575b50606084015260c08301526040516102606136b48183611a7b565b60128252601f19015f5b81811061379d57505060e0830152604080519091906136dd8382611a7b565b60018152601f1983013660208301376101208401526040516136ff8382611a7b565b60018152601f1983013660208301376101408401526040516137218382611a7b565b60018152601f198301366020830137610180840152604051926137448385611a7b565b6001845261376b9361376693601f19013660208301376101c08201529461455f565b61339f565b5190811561377557565b7fa6643a5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b6020906040516137ac81611a27565b5f81525f83820152828286010152016136be565b90506020813d6020116137ea575b816137db60209383611a7b565b81010312610a7f57515f613699565b3d91506137ce565b905060a0813d60a011613853575b8161380d60a09383611a7b565b81010312610a7f57608060405191613824836119c2565b80518352602081015160208401526040810151604084015260608101516060840152015160808201525f613620565b3d9150613800565b8091506101803d811161399b575b6138738183611a7b565b810103906101808212610a7f576040519161388d83611a43565b613896826133ce565b8352602082015161ffff81168103610a7f5760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff609160208601526138de604085016146b6565b60408601526138ef606085016146b6565b606086015261390060808501613315565b60808601520112610a7f576040519061391882611a5f565b60a08101519063ffffffff82168203610a7f5761016091835261393d60c082016146c6565b602084015261394e60e082016146c6565b604084015261396061010082016146c6565b606084015261397261012082016146c6565b60808401526139846101408201613315565b60a0840152015160c082015260a08201525f6135a7565b503d613869565b7fee6ac462000000000000000000000000000000000000000000000000000000005f5260045ffd5b81156139d4570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b919082039182116131a557565b8160031c61016082019182519182158015613b43575b613a57575b50610140015191505f1981019081116131a557613a45916133ac565b5160e063ffffffff9260051b161c1690565b80613a67846101208501516133ac565b52815190604051917f4c544ba70000000000000000000000000000000000000000000000000000000083526004830152602482015260208160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f91613b0f575b5082613b0591613aff61014095868601516133ac565b526133c0565b8093528291613a29565b90506020813d602011613b3b575b81613b2a60209383611a7b565b81010312610a7f5751610140613ae9565b3d9150613b1d565b506101208201515f198401908482116131a5578291613b61916133ac565b511415613a24565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610a7f570180359067ffffffffffffffff8211610a7f57602001918160051b36038313610a7f57565b6008811015613bd457600181018091116131a55790565b50600890565b919091610160810151905f1982019182116131a5576101400192613bff8285516133ac565b5160059190911b60e0169063ffffffff613c2194831b921b19161792516133ac565b52565b3560ff81168103610a7f5790565b9190811015611afb5760051b0190565b3561ffff81168103610a7f5790565b9190811015611afb5760071b0190565b919091838203613ced5760015b848110613c7f575050505050600190565b63ffffffff613c9e60ff613c9761172d85888a613c51565b16846133ac565b51165f5b828110613cb3575050600101613c6e565b63ffffffff613cd260ff613ccb61172d858a8c613c51565b16866133ac565b51168214613ce257600101613ca2565b505050505050505f90565b505050505f90565b919091613d01836132cc565b90613d0f6040519283611a7b565b838252601f19613d1e856132cc565b015f5b818110613d86575050815f5b8351811015613d7f5780613d4960206117536001948a88613c51565b61ffff613d5683886133ac565b51911690526040613d68828987613c51565b01356020613d7683886133ac565b51015201613d2d565b5093505050565b602090604051613d9581611a27565b5f81525f8382015282828701015201613d21565b919092613db4611a9e565b935f91825b8551841015613e31576001846009021b1793600184015b8651811015613e2457613df984613de7878a6133ac565b51613df2848b6133ac565b5190614e35565b613e06575b600101613dd0565b9460019081868860031b011b82888860031b011b1717959050613dfe565b5093600190930192613db9565b92509390505f935f5b60088110613fcf57505f925f955f905f908551905b818310613f7c575050505f19908560608a01520160011c5f925f955b8551871015613f0c57600189881c1615613efe5760018701945b8651861015613ee75760018a871c1615613ede57600190613ebb613ea9888a6133ac565b51613eb48b8b6133ac565b5190615639565b15613ed257818960031b1b905b01955b0194613e85565b818760031b1b90613ec8565b94600190613ecb565b979193966001919395505b01959290969391613e6b565b919396909295600190613ef2565b95509592909693505f5b600185821c16158015613f6a575b15613f3157600101613f16565b905060ff92939495965080602089015260031b1c169283604087015210159182613f5e575b505015158252565b19161590505f80613f56565b508760ff838360031b1c161415613f24565b9091929860ff828560039a98979a1b1c16868110613fc457868111613fb5575b506001809181861b179a01935b01919096939496613e4f565b5f9a5095508990506001613f9c565b509892600190613fa9565b9460019067010101010101010185881c16019501613e3a565b9190811015611afb5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8181360301821215610a7f570190565b90929493946040519561403a87611a43565b60208701925f84526060604089015260608089015260606080890152606060a089015287526040517ff698da2500000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f9161452d575b5083526140de846132e4565b60408801526140ec846132e4565b60608801526140fa846132cc565b6141076040519182611a7b565b848152601f19614116866132cc565b015f5b81811061451c5750506080880152614130846132e4565b60a0880152600181901b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168214155f5b878a888084106144a6575050505050505f5b8181106143245750505050614188816132e4565b915f5b83518110156141da57806141c96141a56001938686613fe8565b6141b38360808b01516133ac565b516141c28460a08c01516133ac565b519161528f565b6141d382876133ac565b520161418b565b50505091909160408201519060405180927f43823f46000000000000000000000000000000000000000000000000000000008252604482016040600484015281518091526020606484019201905f5b8181106143055750505061424c81602094600319858095030160248501526131d2565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f916142ca575b50156142a2576040015190565b7f52a0eddb000000000000000000000000000000000000000000000000000000005f5260045ffd5b90506020813d6020116142fd575b816142e560209383611a7b565b81010312610a7f57518015158103610a7f575f614295565b3d91506142d8565b825163ffffffff16845286945060209384019390920191600101614229565b61432f818385611b28565b61433c6020820182611c16565b9091905f5b8181106143545750505050600101614174565b61435f818386613c51565b908c604060ff61436e85613c24565b16910151518110156139a257614388818f60a001516133ac565b51928784116139a25760018401938481116131a5578f9280608060608f9561449f9660019a6143be6144999760a08c01516133ac565b52518c63ffffffff6143d48760408d01516133ac565b5116916143e487868d01516133ac565b51918b51926143f560208701613c42565b9087604051977fe794fd9a25797e5daf21800faa476508dfc1f00f8d01e3647754344c661e72f7895260208901943585526040890196875281890193845260408101358b8a0152013560a08801528560c088015260e0872091604084209052845260408420927f19010000000000000000000000000000000000000000000000000000000000008752600287015260228601526042852085525252209501516133ac565b516133ac565b5201614341565b83606060206144df8385886144c36120b7846144e99a8f9d613fe8565b63ffffffff6144d68560408d01516133ac565b91169052613fe8565b01359301516133ac565b526131a557806145156001928c6080614501886132e4565b9101519061450f83836133ac565b526133ac565b5001614162565b806060602080938601015201614119565b90506020813d602011614557575b8161454860209383611a7b565b81010312610a7f57515f6140d2565b3d915061453b565b91909161456b836132e4565b905f5b825181101561459757806145856001928785611b28565b3561459082866133ac565b520161456e565b50506145dc9192505f90604051809381927f25765f6e0000000000000000000000000000000000000000000000000000000083526020600484015260248301906131d2565b038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611702575f91614628575090565b90503d805f833e6146398183611a7b565b810190602081830312610a7f5780519067ffffffffffffffff8211610a7f57019080601f83011215610a7f578151614670816132cc565b9261467e6040519485611a7b565b81845260208085019260051b820101928311610a7f57602001905b8282106146a65750505090565b8151815260209182019101614699565b519062ffffff82168203610a7f57565b519060ff82168203610a7f57565b9190600f8460021c16926060810151906003861615801590614d8f575b8015614d82575b614829576147096020840184611c16565b91909360c082019361471e8885888851613c61565b15614d7557602083019160a083510151966147398682613cf5565b9561475360c08a01519760408b019860ff8a511691613da9565b9788516148e557505050359251835f52602052608060405f2096019660ff88511689109283159361488b575b50505061483357505160ff16936147968587614e21565b8110614829577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3f9460ff60606147de940151955116948082115f14612ff9576123ce91613a01565b91808311614821575b507f664261ccb5ba3e99802515483e75df89c38f737016a55751751b718d1ab37edd602060405160ff85168152a260061b91161790600190565b91505f6147e7565b5050505050905f90565b92915050600319935060039492507f042a6cc7d1653702b8df7373d74270d78ec3988dbcda5e8b28c8f374aa25a91b60a06040518781525f60208201525f60408201525f60608201525f6080820152a3161790600190565b6148d592935062ffffff60408192510151169160d81c16908082115f146148de57505b7f000000000000000000000000000000000000000000000000000000000000000090613198565b105f808061477f565b90506148ae565b9796509750979850915061491c7f00000000000000000000000000000000000000000000000000000000000000008a600a1c613198565b1015614d6957359561493360208401518688613c51565b93602085019661ffff61494589613c42565b161596614959606087019889519087615439565b61497061496a8b96939651836132b9565b86613198565b99608088016149808c8251613198565b90525f9860400191899060e08a016101005b878410614cf2575050505051838103614a86575b505050505086947f042a6cc7d1653702b8df7373d74270d78ec3988dbcda5e8b28c8f374aa25a91b946bffffffffffffffffffffffff94614a248b999573ffffffffffffffffffffffffffffffffffffffff614a1c60029f9d976003199f6123ce90614a14614a7b9b613c42565b9086896154bf565b9116836157e4565b51885f52602052614a3860405f2097613c42565b6040805196879616930135908560a081019594909360809361ffff6bffffffffffffffffffffffff94600288521660208701526040860152606085015216910152565b0390a3161790600190565b614a92909391936132e4565b935f5f5b838110614bd45750505f9173ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016937f0000000000000000000000000000000000000000000000000000000000000000935b828110614b0b575050506149a6565b879060018851821c16614bcb5760208663ffffffff614b3d8860ff614b3661172d888c8c5195613c51565b16906133ac565b5116614b7660405195869384937f7630d8790000000000000000000000000000000000000000000000000000000085526004850161332e565b03815f8b5af1801561170257614b92575b600191505b01614afc565b6020823d8211614bc3575b81614baa60209383611a7b565b81010312610a7f57614bbd600192613315565b50614b87565b3d9150614b9d565b60019150614b8c565b600186949651821c16614bed575b600101949294614a96565b63ffffffff614c07865160ff614b3661172d868c8a613c51565b511690604051917f23b7ec3b000000000000000000000000000000000000000000000000000000008352600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611702575f90614cb9575b6001925073ffffffffffffffffffffffffffffffffffffffff614cae614ca7866133c0565b958b6133ac565b911690529050614be2565b506020823d8211614cea575b81614cd260209383611a7b565b81010312610a7f57614ce56001926133ce565b614c82565b3d9150614cc5565b8551939c92938d1c60011615614d5f5760ff614d1261172d8f8b8d613c51565b16926020614d218585516133ac565b5101614d2e868251613198565b9052601f1982019182116131a5578163ffffffff614d50600194968b516133ac565b5116901b179c5b019291614992565b919b600190614d57565b50505050505050905f90565b5050505050505050905f90565b5085600a1c8211156146f8565b5084156146f1565b3563ffffffff81168103610a7f5790565b9391905f5b828110614dbf57505050505050600190565b63ffffffff614dde60ff614dd761172d858888613c51565b16886133ac565b51165f5b858110614df3575050600101614dad565b63ffffffff614e066120b783898b613c32565b168214614e1557600101614de2565b50505050505050505f90565b60061c600f1680614e30575090565b905090565b919061ffff83511661ffff8251168103613ced571592831593614e59575b50505090565b614e6d93506020809101519101519061532c565b5f8080614e53565b949392909460c060a06020880151015101519060e0810196875151610100830180515190614ea38284613198565b90614ec9614ec46080880193845115155f146152865760ff5f5b1690613198565b6132e4565b9b8c5f5b86811061524e575050505f5b83811061520d57505051156151d6575b5095967f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff1696506080860194604087019360a08101936020890193925f5b614f468b80613b69565b90508110156150b457808c8f928c614f9d8f928d8f91806120728f611fd0614f7c94612072614f75938c613b69565b9388613b69565b3561ffff60405192614f8d84611a27565b16825260208201528d5190614e35565b6150a8579161502d9491614fcd6120b786612072600160ff614fc060209a613c24565b16831c1615159480613b69565b9015615080575f7f0000000000000000000000000000000000000000000000000000000000000000915b604051978895869485937f7630d8790000000000000000000000000000000000000000000000000000000085526004850161332e565b03925af1801561170257615047575b600191505b01614f3c565b6020823d8211615078575b8161505f60209383611a7b565b81010312610a7f57615072600192613315565b5061503c565b3d9150615052565b5f7f000000000000000000000000000000000000000000000000000000000000000091614ff7565b50505060019150615041565b50965096509796509897925050506060850151156151ce5760c0948501947f000000000000000000000000000000000000000000000000000000000000000093015f5b828110615108575050505050505050565b87906001604089510151821c166151c55760208663ffffffff6151378860ff614b3661172d888c8c5195613c51565b511661517060405195869384937f7630d8790000000000000000000000000000000000000000000000000000000085526004850161332e565b03815f8b5af180156117025761518c575b600191505b016150f7565b6020823d82116151bd575b816151a460209383611a7b565b81010312610a7f576151b7600192613315565b50615181565b3d9150615197565b60019150615186565b505050505050565b6151ff6152059173ffffffffffffffffffffffffffffffffffffffff6040870151511693613198565b8a6133ac565b525f80614ee9565b808d61524773ffffffffffffffffffffffffffffffffffffffff61523460019587516133ac565b511691615241848a613198565b906133ac565b5201614ed9565b60019161527d8273ffffffffffffffffffffffffffffffffffffffff6152758288516133ac565b5116926133ac565b52018d90614ecd565b60ff6001614ebd565b82156139a257604081016152a38183613b69565b9050156152d657906152be6152cb926152d395855282613b69565b9290916060810190613b69565b929091615663565b90565b505060208101905f1960208460051b8301019360011b0160051b019160208301915b828210615306575050505190565b60408160209251838201519080821060051b908152840352815f208452019101906152f8565b929192818114615431577f80000000800000008000000080000000800000008000000080000000800000008091189118906153bc848383917d0100000000000000010000000000000001000000000000000100000000009291837bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8080839616931693161791818303810192030116161490565b93846153c757505050565b6152d393945060201c9160201c9060201c917d0100000000000000010000000000000001000000000000000100000000009291837bffffffff00000000ffffffff00000000ffffffff00000000ffffffff8080839616931693161791818303810192030116161490565b506001925050565b9291905f9360208101519161546f6bffffffffffffffffffffffff60808160a08088015101511695015116608084015190613a01565b8084116154b7575b50615491575b509061548c846152d393613a01565b6139ca565b6152d3929194506127106154ad604061548c93015151876132b9565b049491925061547d565b92505f615477565b9392905f917f0c0000000000000000000000000000000000000000000000000000000000000082166155f45761ffff16918261558457507f58998180acb1a59c38e475faf7ea2a29e6d645cca0363cdc7bc65997b77f8a51918361556661553560409462ffffff868b01519160a01c169061587b565b9760a081016155458a8251613198565b90526101a061018082015191019081519161555f836133c0565b90526133ac565b525b81519081526bffffffffffffffffffffffff86166020820152a2565b94905060ff821180156155e5575b6155dd577f58998180acb1a59c38e475faf7ea2a29e6d645cca0363cdc7bc65997b77f8a5191836155d7836101e06101c0604096015191019081519161555f836133c0565b52615568565b505f93505050565b5060016137f8831c1615615592565b505f9450505050565b9060209260e061563493019073ffffffffffffffffffffffffffffffffffffffff6156298484516133ac565b5191169052516133ac565b510152565b61ffff81511661ffff8351169081810361565c5750506020809101519101511190565b1092915050565b939091929381516156748482613198565b60018701908188116131a557036156c05785156157c357615694866132e4565b945f5f905f955f5b8a81106156e85750505050505050036156c0575f196156bc9201906133ac565b5190565b7f35140492000000000000000000000000000000000000000000000000000000005f5260045ffd5b858310156157a9576157036156fc846133c0565b93836133ac565b51905b615711818d88613c32565b35918215158303610a7f576001921561578e57878510156157755761573f615738866133c0565b95856133ac565b515b905b81811015615766575f5260205260405f205b61575f828d6133ac565b520161569c565b905f5260205260405f20615755565b615788615781876133c0565b968d6133ac565b51615741565b6157a261579a8b6133c0565b9a8c8b613c32565b3590615743565b6157bc6157b5856133c0565b948b6133ac565b5190615706565b909450909250156157d957506156bc915061339f565b905015611afb573590565b908215615876578160209160e061584694019161580a61010084519201918251906133ac565b519273ffffffffffffffffffffffffffffffffffffffff8085511693169283811415908161586c575b5061584a575b5050815201918251613198565b9052565b6158639293505161585b82516133c0565b8092526133ac565b51905f80615839565b905015155f615833565b505050565b6060810151929183156158d75760209360408301518083116158cd575b508260806158b39394019384518303968792015102026139ca565b928084116158c5575b50828151019052565b92505f6158bc565b91506158b3615898565b505f92505056",
}

// Court is an auto generated Go binding around an Ethereum contract.
type Court struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Court) GetABI() abi.ABI {
	return c.abi
}

// NewCourt creates a new instance of Court.
func NewCourt() *Court {
	parsed, err := CourtMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Court{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Court) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address nodes_, address models_, address studies_, address pool_, address ledger_, (uint96,uint96,uint96,uint96) penalties_) returns()
func (court *Court) PackConstructor(nodes_ common.Address, models_ common.Address, studies_ common.Address, pool_ common.Address, ledger_ common.Address, penalties_ ICourtPenalties) []byte {
	enc, err := court.abi.Pack("", nodes_, models_, studies_, pool_, ledger_, penalties_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) PackCaseOf(taskId [32]byte) []byte {
	enc, err := court.abi.Pack("caseOf", taskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCaseOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd49224e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) TryPackCaseOf(taskId [32]byte) ([]byte, error) {
	return court.abi.Pack("caseOf", taskId)
}

// UnpackCaseOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd49224e9.
//
// Solidity: function caseOf(bytes32 taskId) view returns((address,uint96,uint32,bytes32))
func (court *Court) UnpackCaseOf(data []byte) (ICourtCase, error) {
	out, err := court.abi.Unpack("caseOf", data)
	if err != nil {
		return *new(ICourtCase), err
	}
	out0 := *abi.ConvertType(out[0], new(ICourtCase)).(*ICourtCase)
	return out0, nil
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eca53cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(bytes32 modelId, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns()
func (court *Court) PackChallenge(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("challenge", modelId, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eca53cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(bytes32 modelId, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns()
func (court *Court) TryPackChallenge(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("challenge", modelId, batches, decisions)
}

// PackEpochsToFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850f53a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) PackEpochsToFinal() []byte {
	enc, err := court.abi.Pack("epochsToFinal")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpochsToFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x850f53a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) TryPackEpochsToFinal() ([]byte, error) {
	return court.abi.Pack("epochsToFinal")
}

// UnpackEpochsToFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x850f53a3.
//
// Solidity: function epochsToFinal() view returns(uint256)
func (court *Court) UnpackEpochsToFinal(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("epochsToFinal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9868d38.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) PackFinalise(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("finalise", modelId, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFinalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9868d38.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) TryPackFinalise(modelId [32]byte, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("finalise", modelId, batches, decisions)
}

// UnpackFinalise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9868d38.
//
// Solidity: function finalise(bytes32 modelId, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns(uint256 ended)
func (court *Court) UnpackFinalise(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("finalise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (court *Court) PackLedger() []byte {
	enc, err := court.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (court *Court) TryPackLedger() ([]byte, error) {
	return court.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (court *Court) UnpackLedger(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (court *Court) PackModels() []byte {
	enc, err := court.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (court *Court) TryPackModels() ([]byte, error) {
	return court.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (court *Court) UnpackModels(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (court *Court) PackNodes() []byte {
	enc, err := court.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (court *Court) TryPackNodes() ([]byte, error) {
	return court.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (court *Court) UnpackNodes(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPenalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b115758.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) PackPenalise(node uint32, root [32]byte) []byte {
	enc, err := court.abi.Pack("penalise", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalise is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b115758.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) TryPackPenalise(node uint32, root [32]byte) ([]byte, error) {
	return court.abi.Pack("penalise", node, root)
}

// UnpackPenalise is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b115758.
//
// Solidity: function penalise(uint32 node, bytes32 root) returns(uint96 taken)
func (court *Court) UnpackPenalise(data []byte) (*big.Int, error) {
	out, err := court.abi.Unpack("penalise", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) PackPenalties() []byte {
	enc, err := court.abi.Pack("penalties")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenalties is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42b53a75.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) TryPackPenalties() ([]byte, error) {
	return court.abi.Pack("penalties")
}

// UnpackPenalties is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x42b53a75.
//
// Solidity: function penalties() view returns((uint96,uint96,uint96,uint96))
func (court *Court) UnpackPenalties(data []byte) (ICourtPenalties, error) {
	out, err := court.abi.Unpack("penalties", data)
	if err != nil {
		return *new(ICourtPenalties), err
	}
	out0 := *abi.ConvertType(out[0], new(ICourtPenalties)).(*ICourtPenalties)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (court *Court) PackPool() []byte {
	enc, err := court.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (court *Court) TryPackPool() ([]byte, error) {
	return court.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (court *Court) UnpackPool(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b17c9d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(bytes32 modelId, (uint32[],uint16[],bytes32[],uint8,uint8) first, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns()
func (court *Court) PackResolve(modelId [32]byte, first ICourtFirst, batches []ICourtBatch, decisions []ICourtDecision) []byte {
	enc, err := court.abi.Pack("resolve", modelId, first, batches, decisions)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1b17c9d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(bytes32 modelId, (uint32[],uint16[],bytes32[],uint8,uint8) first, (uint32,bytes32,bytes32[],bool[])[] batches, (bytes32,(uint8,uint16,bytes32,bytes32)[])[] decisions) returns()
func (court *Court) TryPackResolve(modelId [32]byte, first ICourtFirst, batches []ICourtBatch, decisions []ICourtDecision) ([]byte, error) {
	return court.abi.Pack("resolve", modelId, first, batches, decisions)
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (court *Court) PackStudies() []byte {
	enc, err := court.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (court *Court) TryPackStudies() ([]byte, error) {
	return court.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (court *Court) UnpackStudies(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (court *Court) PackToken() []byte {
	enc, err := court.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (court *Court) TryPackToken() ([]byte, error) {
	return court.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (court *Court) UnpackToken(data []byte) (common.Address, error) {
	out, err := court.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// CourtBatchPenalised represents a BatchPenalised event raised by the Court contract.
type CourtBatchPenalised struct {
	Node  uint32
	Root  [32]byte
	Taken *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const CourtBatchPenalisedEventName = "BatchPenalised"

// ContractEventName returns the user-defined event name.
func (CourtBatchPenalised) ContractEventName() string {
	return CourtBatchPenalisedEventName
}

// UnpackBatchPenalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchPenalised(uint32 indexed node, bytes32 root, uint96 taken)
func (court *Court) UnpackBatchPenalisedEvent(log *types.Log) (*CourtBatchPenalised, error) {
	event := "BatchPenalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtBatchPenalised)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtChallengeEnded represents a ChallengeEnded event raised by the Court contract.
type CourtChallengeEnded struct {
	TaskId [32]byte
	Upheld bool
	Second [32]byte
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtChallengeEndedEventName = "ChallengeEnded"

// ContractEventName returns the user-defined event name.
func (CourtChallengeEnded) ContractEventName() string {
	return CourtChallengeEndedEventName
}

// UnpackChallengeEndedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChallengeEnded(bytes32 indexed taskId, bool upheld, bytes32 second)
func (court *Court) UnpackChallengeEndedEvent(log *types.Log) (*CourtChallengeEnded, error) {
	event := "ChallengeEnded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtChallengeEnded)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtStudyJudged represents a StudyJudged event raised by the Court contract.
type CourtStudyJudged struct {
	StudyId  [32]byte
	Status   uint16
	Emission *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtStudyJudgedEventName = "StudyJudged"

// ContractEventName returns the user-defined event name.
func (CourtStudyJudged) ContractEventName() string {
	return CourtStudyJudgedEventName
}

// UnpackStudyJudgedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyJudged(bytes32 indexed studyId, uint16 status, uint96 emission)
func (court *Court) UnpackStudyJudgedEvent(log *types.Log) (*CourtStudyJudged, error) {
	event := "StudyJudged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtStudyJudged)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskChallenged represents a TaskChallenged event raised by the Court contract.
type CourtTaskChallenged struct {
	TaskId     [32]byte
	Challenger common.Address
	Bond       *big.Int
	First      ICourtFirst
	Raw        *types.Log // Blockchain specific contextual infos
}

const CourtTaskChallengedEventName = "TaskChallenged"

// ContractEventName returns the user-defined event name.
func (CourtTaskChallenged) ContractEventName() string {
	return CourtTaskChallengedEventName
}

// UnpackTaskChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskChallenged(bytes32 indexed taskId, address indexed challenger, uint96 bond, (uint32[],uint16[],bytes32[],uint8,uint8) first)
func (court *Court) UnpackTaskChallengedEvent(log *types.Log) (*CourtTaskChallenged, error) {
	event := "TaskChallenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskChallenged)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskFinalised represents a TaskFinalised event raised by the Court contract.
type CourtTaskFinalised struct {
	TaskId   [32]byte
	StudyId  [32]byte
	State    uint8
	Status   uint16
	Findings [32]byte
	Nodes    [32]byte
	Paid     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const CourtTaskFinalisedEventName = "TaskFinalised"

// ContractEventName returns the user-defined event name.
func (CourtTaskFinalised) ContractEventName() string {
	return CourtTaskFinalisedEventName
}

// UnpackTaskFinalisedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskFinalised(bytes32 indexed taskId, bytes32 indexed studyId, uint8 state, uint16 status, bytes32 findings, bytes32 nodes, uint96 paid)
func (court *Court) UnpackTaskFinalisedEvent(log *types.Log) (*CourtTaskFinalised, error) {
	event := "TaskFinalised"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskFinalised)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// CourtTaskReopened represents a TaskReopened event raised by the Court contract.
type CourtTaskReopened struct {
	TaskId [32]byte
	Floor  uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const CourtTaskReopenedEventName = "TaskReopened"

// ContractEventName returns the user-defined event name.
func (CourtTaskReopened) ContractEventName() string {
	return CourtTaskReopenedEventName
}

// UnpackTaskReopenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TaskReopened(bytes32 indexed taskId, uint8 floor)
func (court *Court) UnpackTaskReopenedEvent(log *types.Log) (*CourtTaskReopened, error) {
	event := "TaskReopened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != court.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(CourtTaskReopened)
	if len(log.Data) > 0 {
		if err := court.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range court.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (court *Court) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceIncomplete"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceMalformed"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceMalformedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceUnordered"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceUnorderedError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["EvidenceUnproven"].ID.Bytes()[:4]) {
		return court.UnpackEvidenceUnprovenError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["FirstMismatch"].ID.Bytes()[:4]) {
		return court.UnpackFirstMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["MerkleProofInvalidMultiproof"].ID.Bytes()[:4]) {
		return court.UnpackMerkleProofInvalidMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotChallengeable"].ID.Bytes()[:4]) {
		return court.UnpackNotChallengeableError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NotResolvable"].ID.Bytes()[:4]) {
		return court.UnpackNotResolvableError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["NothingToFinalise"].ID.Bytes()[:4]) {
		return court.UnpackNothingToFinaliseError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return court.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], court.abi.Errors["WiringMismatch"].ID.Bytes()[:4]) {
		return court.UnpackWiringMismatchError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// CourtEvidenceIncomplete represents a EvidenceIncomplete error raised by the Court contract.
type CourtEvidenceIncomplete struct {
	TaskId  [32]byte
	Given   *big.Int
	Counted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceIncomplete(bytes32 taskId, uint256 given, uint256 counted)
func CourtEvidenceIncompleteErrorID() common.Hash {
	return common.HexToHash("0xe9571d24c61f77423bbc3e5df7eb1d1fbeabbf1afb5ef8f4b8f1e5f5214e1b01")
}

// UnpackEvidenceIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceIncomplete(bytes32 taskId, uint256 given, uint256 counted)
func (court *Court) UnpackEvidenceIncompleteError(raw []byte) (*CourtEvidenceIncomplete, error) {
	out := new(CourtEvidenceIncomplete)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceMalformed represents a EvidenceMalformed error raised by the Court contract.
type CourtEvidenceMalformed struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceMalformed()
func CourtEvidenceMalformedErrorID() common.Hash {
	return common.HexToHash("0xee6ac4627376e2f0e673c6bb06ddfc0a8de2599bacbb80432b70e488729b42a8")
}

// UnpackEvidenceMalformedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceMalformed()
func (court *Court) UnpackEvidenceMalformedError(raw []byte) (*CourtEvidenceMalformed, error) {
	out := new(CourtEvidenceMalformed)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceMalformed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceUnordered represents a EvidenceUnordered error raised by the Court contract.
type CourtEvidenceUnordered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUnordered()
func CourtEvidenceUnorderedErrorID() common.Hash {
	return common.HexToHash("0xa6643a5f842d3e8299afb219ce6e7ae0c1aafa97cf4c33d6a5529b27939febb7")
}

// UnpackEvidenceUnorderedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUnordered()
func (court *Court) UnpackEvidenceUnorderedError(raw []byte) (*CourtEvidenceUnordered, error) {
	out := new(CourtEvidenceUnordered)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceUnordered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtEvidenceUnproven represents a EvidenceUnproven error raised by the Court contract.
type CourtEvidenceUnproven struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceUnproven()
func CourtEvidenceUnprovenErrorID() common.Hash {
	return common.HexToHash("0x52a0eddbaa26bd9027c50ad6d929765d8be3fa13b4eaf4f0407ca92ed49daaad")
}

// UnpackEvidenceUnprovenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceUnproven()
func (court *Court) UnpackEvidenceUnprovenError(raw []byte) (*CourtEvidenceUnproven, error) {
	out := new(CourtEvidenceUnproven)
	if err := court.abi.UnpackIntoInterface(out, "EvidenceUnproven", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtFirstMismatch represents a FirstMismatch error raised by the Court contract.
type CourtFirstMismatch struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FirstMismatch(bytes32 taskId)
func CourtFirstMismatchErrorID() common.Hash {
	return common.HexToHash("0x8fed050187d0c588b027017658b185eae8dededf976ada47d26c5db6a3388d47")
}

// UnpackFirstMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FirstMismatch(bytes32 taskId)
func (court *Court) UnpackFirstMismatchError(raw []byte) (*CourtFirstMismatch, error) {
	out := new(CourtFirstMismatch)
	if err := court.abi.UnpackIntoInterface(out, "FirstMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtMerkleProofInvalidMultiproof represents a MerkleProofInvalidMultiproof error raised by the Court contract.
type CourtMerkleProofInvalidMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerkleProofInvalidMultiproof()
func CourtMerkleProofInvalidMultiproofErrorID() common.Hash {
	return common.HexToHash("0x351404920163d662c9e55a2ededa2a037e643758bbfddef8b612fa4d17ed11ea")
}

// UnpackMerkleProofInvalidMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerkleProofInvalidMultiproof()
func (court *Court) UnpackMerkleProofInvalidMultiproofError(raw []byte) (*CourtMerkleProofInvalidMultiproof, error) {
	out := new(CourtMerkleProofInvalidMultiproof)
	if err := court.abi.UnpackIntoInterface(out, "MerkleProofInvalidMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotChallengeable represents a NotChallengeable error raised by the Court contract.
type CourtNotChallengeable struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotChallengeable(bytes32 taskId)
func CourtNotChallengeableErrorID() common.Hash {
	return common.HexToHash("0x0966e63239af1910277149ac71484008950325ac3c4d2a8188f08084feea2b8d")
}

// UnpackNotChallengeableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotChallengeable(bytes32 taskId)
func (court *Court) UnpackNotChallengeableError(raw []byte) (*CourtNotChallengeable, error) {
	out := new(CourtNotChallengeable)
	if err := court.abi.UnpackIntoInterface(out, "NotChallengeable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNotResolvable represents a NotResolvable error raised by the Court contract.
type CourtNotResolvable struct {
	TaskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotResolvable(bytes32 taskId)
func CourtNotResolvableErrorID() common.Hash {
	return common.HexToHash("0x6cf4048e03c856d3ab26c84491016d86e557c87335c39264f703038808fcdc01")
}

// UnpackNotResolvableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotResolvable(bytes32 taskId)
func (court *Court) UnpackNotResolvableError(raw []byte) (*CourtNotResolvable, error) {
	out := new(CourtNotResolvable)
	if err := court.abi.UnpackIntoInterface(out, "NotResolvable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtNothingToFinalise represents a NothingToFinalise error raised by the Court contract.
type CourtNothingToFinalise struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToFinalise()
func CourtNothingToFinaliseErrorID() common.Hash {
	return common.HexToHash("0x919a652032cb4c531933926bfc7e1c6fe80e781b9b06edae31d9dc193d0c4b93")
}

// UnpackNothingToFinaliseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToFinalise()
func (court *Court) UnpackNothingToFinaliseError(raw []byte) (*CourtNothingToFinalise, error) {
	out := new(CourtNothingToFinalise)
	if err := court.abi.UnpackIntoInterface(out, "NothingToFinalise", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Court contract.
type CourtSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func CourtSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (court *Court) UnpackSafeERC20FailedOperationError(raw []byte) (*CourtSafeERC20FailedOperation, error) {
	out := new(CourtSafeERC20FailedOperation)
	if err := court.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// CourtWiringMismatch represents a WiringMismatch error raised by the Court contract.
type CourtWiringMismatch struct {
	Contract common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WiringMismatch(address contract_)
func CourtWiringMismatchErrorID() common.Hash {
	return common.HexToHash("0x79ac00a3651b5fdd3d716d7f32d13653fad5ad8cebf305fcb9d041a259fdde1e")
}

// UnpackWiringMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WiringMismatch(address contract_)
func (court *Court) UnpackWiringMismatchError(raw []byte) (*CourtWiringMismatch, error) {
	out := new(CourtWiringMismatch)
	if err := court.abi.UnpackIntoInterface(out, "WiringMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceMetaData contains all meta data concerning the Governance contract.
var GovernanceMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"admin\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"adminDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"admission\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"admissionDelay\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"guardian\",\"type\":\"address\"}],\"internalType\":\"structGovernance.Seats\",\"name\":\"seats\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ADMIN_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PUBLIC_ROLE\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"canCall\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"immediate\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"cancel\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"consumeScheduledOp\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"execute\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"payable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"expiration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getAccess\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"internalType\":\"uint32\",\"name\":\"currentDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"pendingDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint48\",\"name\":\"effect\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getNonce\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleAdmin\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGrantDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"getRoleGuardian\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"id\",\"type\":\"bytes32\"}],\"name\":\"getSchedule\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"getTargetAdminDelay\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"getTargetFunctionRole\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"name\":\"grantRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"hasRole\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"isMember\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"executionDelay\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"hashOperation\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"isTargetClosed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"labelRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minSetback\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes[]\",\"name\":\"data\",\"type\":\"bytes[]\"}],\"name\":\"multicall\",\"outputs\":[{\"internalType\":\"bytes[]\",\"name\":\"results\",\"type\":\"bytes[]\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"callerConfirmation\",\"type\":\"address\"}],\"name\":\"renounceRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"revokeRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"},{\"internalType\":\"uint48\",\"name\":\"when\",\"type\":\"uint48\"}],\"name\":\"schedule\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setGrantDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"setRoleAdmin\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"setRoleGuardian\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"newDelay\",\"type\":\"uint32\"}],\"name\":\"setTargetAdminDelay\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"setTargetClosed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4[]\",\"name\":\"selectors\",\"type\":\"bytes4[]\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"setTargetFunctionRole\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"updateAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationCanceled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"}],\"name\":\"OperationExecuted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"nonce\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"schedule\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"OperationScheduled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"admin\",\"type\":\"uint64\"}],\"name\":\"RoleAdminChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"RoleGrantDelayChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"newMember\",\"type\":\"bool\"}],\"name\":\"RoleGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"guardian\",\"type\":\"uint64\"}],\"name\":\"RoleGuardianChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"label\",\"type\":\"string\"}],\"name\":\"RoleLabel\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"RoleRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint48\",\"name\":\"since\",\"type\":\"uint48\"}],\"name\":\"TargetAdminDelayUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"name\":\"TargetClosed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"},{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"TargetFunctionRoleUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerAlreadyScheduled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"AccessManagerBadConfirmation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerExpired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"initialAdmin\",\"type\":\"address\"}],\"name\":\"AccessManagerInvalidInitialAdmin\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerLockedFunction\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerLockedRole\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotReady\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"operationId\",\"type\":\"bytes32\"}],\"name\":\"AccessManagerNotScheduled\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"uint64\",\"name\":\"roleId\",\"type\":\"uint64\"}],\"name\":\"AccessManagerUnauthorizedAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"msgsender\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"},{\"internalType\":\"bytes4\",\"name\":\"selector\",\"type\":\"bytes4\"}],\"name\":\"AccessManagerUnauthorizedCancel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AccessManagerUnauthorizedConsume\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"target\",\"type\":\"address\"}],\"name\":\"AddressEmptyCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"FailedCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"}]",
	ID:  "e2aa37432f0c669053172599c902e92e9a",
	Bin: "0x60806040523461030557604051601f613ce238819003918201601f19168301916001600160401b038311848410176102f15780849260a0946040528339810103126103055760405160a081016001600160401b038111828210176102f15760405261006982610328565b918282526100796020820161033c565b916020810192835261008d60408301610328565b93604082019485526100b460806100a66060860161033c565b946060850195865201610328565b608083019081526001600160a01b039091169081156102de5761021363ffffffff9485610237986100e76102239661037f565b5060015f81815260208290527fcc69885fda6bcc1a4ace058b4a62bf5e179ea78fd58a1ccd71c22cc9b688793080546001600160401b03191660029081179091556040519183907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63409080a3815f52816020528160405f200168030000000000000000680100000000000000008460801b03198254161790556003827f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae25f80a3305f525f60205260405f2063012e238d60e51b5f5260205260405f2082808060401b031982541617905563012e238d60e51b81527f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde94915160203092a351915116906001600160a01b03166105a9565b50516001600160a01b03166107fe565b5051915116906001600160a01b0316610a24565b5060015f516020613c625f395f51905f52606060405160208152600860208201526737b832b930ba37b960c11b6040820152a260025f516020613c625f395f51905f52606060405160208152600960208201526830b236b4b9b9b4b7b760b91b6040820152a260035f516020613c625f395f51905f52606060405160208152600860208201526733bab0b93234b0b760c11b6040820152a2604051612fc99081610c798239f35b630409d6d160e11b5f525f60045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b60408051919082016001600160401b038111838210176102f157604052565b51906001600160a01b038216820361030557565b519063ffffffff8216820361030557565b9065ffffffffffff8091169116019065ffffffffffff821161036b57565b634e487b7160e01b5f52601160045260245ffd5b6001600160a01b0381165f9081525f516020613c425f395f51905f52602052604090205465ffffffffffff161590811561046a575f5f516020613cc25f395f51905f5260606103d6836103d142610c49565b61034d565b936104406103e2610309565b65ffffffffffff87811682526020808301888152888052600182526040808a206001600160a01b0388168b52909252908820925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b6040805185815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613c425f395f51905f5260205260409020549061049842610c49565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f146105975750505b63ffffffff82169081156105725763ffffffff821161036b5760605f516020613cc25f395f51905f529161056d61050063ffffffff5f965b166103d142610c49565b8580526001602090815260408088206001600160a01b038616895282528088208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169990921b67ffffffff00000000169890981760301b600160301b600160a01b031697909717909655565b610440565b5f915060605f516020613cc25f395f51905f529161056d61050063ffffffff866104f6565b63ffffffff9060501c169250506104be565b6001600160a01b0381165f9081525f516020613ca25f395f51905f52602052604090205465ffffffffffff16159190821561069c575f516020613cc25f395f51905f52606060029265ffffffffffff6106055f6103d142610c49565b610677610610610309565b838316815263ffffffff891660208083019182525f8a81526001825260408082206001600160a01b038a16835290925220915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b63ffffffff6040519716875216602086015285604086015260018060a01b031693a390565b6001600160a01b0381165f9081525f516020613ca25f395f51905f5260205260409020546106c942610c49565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f146107ec5750505b63ffffffff83169163ffffffff82168381115f146107be578390039063ffffffff821161036b5765ffffffffffff5f516020613cc25f395f51905f52936107b960029661074763ffffffff606097166103d142610c49565b5f8981526001602090815260408083206001600160a01b038a1684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169690911b67ffffffff00000000169590951790921760301b600160301b600160a01b031691909117909255565b610677565b5060609065ffffffffffff5f516020613cc25f395f51905f52936107b960029661074763ffffffff5f6104f6565b63ffffffff9060501c169150506106ef565b6001600160a01b0381165f9081525f516020613c825f395f51905f52602052604090205465ffffffffffff16159081156108e55760035f516020613cc25f395f51905f5260606108515f6103d142610c49565b936108bb61085d610309565b65ffffffffffff87811682525f60208084018281528983526001825260408084206001600160a01b03891685529092529120925183549151600160301b600160a01b0360309190911b1692166001600160a01b031990911617179055565b604080515f815265ffffffffffff96909616602087015285018690526001600160a01b031693a390565b6001600160a01b0381165f9081525f516020613c825f395f51905f5260205260409020549061091342610c49565b63ffffffff8360301c169265ffffffffffff808260701c1692168211155f14610a125750505b63ffffffff82169081156109ec5763ffffffff821161036b5760605f516020613cc25f395f51905f52916109e761097b63ffffffff600396166103d142610c49565b5f8681526001602090815260408083206001600160a01b03871684528252918290208054600160301b600160a01b0319169284901b6dffffffffffff0000000000000000169990911b67ffffffff00000000169890981760301b600160301b600160a01b031617909655565b6108bb565b6003915060605f516020613cc25f395f51905f52916109e761097b63ffffffff5f6104f6565b63ffffffff9060501c16925050610939565b6001600160a01b0381165f9081525f516020613c425f395f51905f52602052604090205465ffffffffffff161591908215610af1575f516020613cc25f395f51905f5260605f9265ffffffffffff610a7f856103d142610c49565b610677610a8a610309565b838316815263ffffffff89166020808301918252898052600181526040808b206001600160a01b0389168c529091528920915182549151600160301b600160a01b0360309190911b16908616861990921691909117600160301b600160a01b031916179055565b6001600160a01b0381165f9081525f516020613c425f395f51905f526020526040902054610b1e42610c49565b63ffffffff8260301c169165ffffffffffff808260701c1692168211155f14610c375750505b63ffffffff83169163ffffffff82168381115f14610c0a578390039063ffffffff821161036b5765ffffffffffff5f516020613cc25f395f51905f52936107b95f96610b9b63ffffffff606097166103d142610c49565b888052600160209081526040808b206001600160a01b0389168c528252808b208054600160301b600160a01b0319169184901b6dffffffffffff0000000000000000169690921b67ffffffff00000000169590951790921760301b600160301b600160a01b0316939093179055565b5060609065ffffffffffff5f516020613cc25f395f51905f52936107b95f96610b9b63ffffffff896104f6565b63ffffffff9060501c16915050610b44565b65ffffffffffff8111610c615765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffdfe60806040526004361015610011575f80fd5b5f5f3560e01c806308d6122d146119ef5780630b0a93ba146119a857806312be872714611985578063167bd395146118c857806318ff183c146118075780631cff79cd1461163857806325c471a01461122d5780633078f114146111d257806330cae187146111125780633adc277a146110e35780633ca7c02a146110c05780634136a33c1461108d5780634665096d1461106f5780634c1da1e21461103d5780635296295214610f69578063530dd45614610f125780636d5115bd14610e8c57806375b238fc14610e70578063853551b814610d9b57806394c7d7ee14610c39578063a166aa8914610be3578063a64d95ce14610a9c578063abd9bd2a14610a77578063ac9650d814610814578063b7009613146107b7578063b7d2b16214610784578063cc1b6c8114610766578063d1f856ee14610721578063d22b59891461061e578063d6bb62c6146104a7578063f801a698146101f25763fe0776f51461017a575f80fd5b346101ef5760406003193601126101ef57610193611bd8565b61019b611b84565b903373ffffffffffffffffffffffffffffffffffffffff8316036101c757906101c3916125f5565b5080f35b6004837f5f159e63000000000000000000000000000000000000000000000000000000008152fd5b80fd5b50346101ef5760606003193601126101ef5761020c611b61565b9060243567ffffffffffffffff81116104a35761022d903690600401611c06565b919060443565ffffffffffff811680910361049f5761024e848387336122c0565b905061026a63ffffffff61026142612f81565b92168092612180565b90158015610484575b61040e579065ffffffffffff809216908180821191180218169061029984828733611eb7565b93848452600260205265ffffffffffff60408520541680151590816103fd575b506103d15760409584936103c287947f82a2da5dee54ea8021c6545b4444620291e07ee83be6dd57edb175062715f3b494868b99526002602052600163ffffffff8a8a205460301c160163ffffffff81169989898c9b52600260205281812065ffffffffffff88167fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000825416179055898152600260205220907fffffffffffffffffffffffffffffffffffffffffffff00000000ffffffffffff69ffffffff00000000000083549260301b16911617905573ffffffffffffffffffffffffffffffffffffffff8b519586958652336020870152168b850152608060608501526080840191611e79565b0390a382519182526020820152f35b602484867f813e9459000000000000000000000000000000000000000000000000000000008252600452fd5b610407915061259f565b155f6102b9565b6064847fffffffff000000000000000000000000000000000000000000000000000000008873ffffffffffffffffffffffffffffffffffffffff6104528a89612314565b917f81c6f24b000000000000000000000000000000000000000000000000000000008552336004521660245216604452fd5b508115158015610273575065ffffffffffff81168210610273565b8280fd5b5080fd5b50346101ef576104b636611c98565b909392916104c48286612314565b916104d181878487611eb7565b95868652600260205265ffffffffffff604087205416155f1461051a57602486887f60a299b0000000000000000000000000000000000000000000000000000000008252600452fd5b906105269183866126d6565b156105a2576020848680825260028352604082207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690558082526002835263ffffffff604083205460301c1680917fbd9ac67a6e2f6463b80927326310338bcbb4bdb7936ce1365ea3e01067e7b9f76040519480a38152f35b6040517f3fe2751c00000000000000000000000000000000000000000000000000000000815233600482015273ffffffffffffffffffffffffffffffffffffffff9384166024820152921660448301527fffffffff00000000000000000000000000000000000000000000000000000000166064820152608490fd5b50346101ef5760406003193601126101ef57610638611b61565b7fa56b76017453f399ec2327ba00375dbfb1fd070ff854341ad6191e6a2e2de19c73ffffffffffffffffffffffffffffffffffffffff610676611c85565b9261067f6121cb565b1691828452836020526106a9816dffffffffffffffffffffffffffff600160408820015416612ee9565b9190848652856020526dffffffffffffffffffffffffffff6001604088200191167fffffffffffffffffffffffffffffffffffff000000000000000000000000000082541617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b0390a280f35b50346101ef5760406003193601126101ef5761074c61073e611bd8565b610746611b84565b90612154565b60408051921515835263ffffffff91909116602083015290f35b50346101ef57806003193601126101ef576020604051620697808152f35b50346101ef5760406003193601126101ef576101c36107a1611bd8565b6107a9611b84565b906107b26121cb565b6125f5565b50346101ef5760606003193601126101ef576107d1611b61565b6107d9611b84565b604435917fffffffff00000000000000000000000000000000000000000000000000000000831683036108105761074c9350611f86565b8380fd5b50346101ef5760206003193601126101ef5760043567ffffffffffffffff81116104a357610846903690600401611ba7565b9060206040516108568282611d3e565b848152818101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0810136843761088c85611f2d565b9361089a6040519586611d3e565b8585527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06108c787611f2d565b01875b818110610a6857505086907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301915b878110156109b4578060051b820135838112156109b05782019081359167ffffffffffffffff83116109ac57850182360381136109ac578261098a610990928d898c6001986040519687958487013784018281018481528e519283915e0101908152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b306125d3565b61099a828a611f45565b526109a58189611f45565b50016108fc565b8a80fd5b8980fd5b88848860405191808301818452825180915260408401918060408360051b870101940192865b8388106109e75786860387f35b9091929394838080837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc08b600196030187527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f838c518051918291828752018686015e88858286010152011601019701930197019690939291936109da565b606087820185015283016108ca565b50346101ef576020610a94610a8b36611c98565b92919091611eb7565b604051908152f35b50346101ef5760406003193601126101ef57610ab6611bd8565b67ffffffffffffffff610ac7611c85565b91610ad06121cb565b169067ffffffffffffffff8214610bb7577ffeb69018ee8b8fd50ea86348f1267d07673379f72cffdeccec63853ee8ce8b48908284526001602052610b2f816dffffffffffffffffffffffffffff600160408820015460801c16612ee9565b9190848652600160205260016040872001907fffff0000000000000000000000000000ffffffffffffffffffffffffffffffff7dffffffffffffffffffffffffffff0000000000000000000000000000000083549260801b16911617905561071b6040519283928390929165ffffffffffff60209163ffffffff604085019616845216910152565b602483837f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b50346101ef5760206003193601126101ef576020610c2f610c02611b61565b73ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b6040519015158152f35b50346101ef57610c4836611c34565b916040517f8fb36037000000000000000000000000000000000000000000000000000000008152602081600481335afa908115610d90578591610d11575b507fffffffff000000000000000000000000000000000000000000000000000000007f8fb3603700000000000000000000000000000000000000000000000000000000911603610ce55791610ce0916101c3933390611eb7565b612342565b6024847f320ff74800000000000000000000000000000000000000000000000000000000815233600452fd5b90506020813d602011610d88575b81610d2c60209383611d3e565b81010312610d8457517fffffffff0000000000000000000000000000000000000000000000000000000081168103610d84577fffffffff00000000000000000000000000000000000000000000000000000000610c86565b8480fd5b3d9150610d1f565b6040513d87823e3d90fd5b50346101ef5760406003193601126101ef57610db5611bd8565b6024359067ffffffffffffffff821161049f57610ddf67ffffffffffffffff923690600401611c06565b929091610dea6121cb565b169182158015610e5f575b610e3357907f1256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4509161071b604051928392602084526020840191611e79565b602484847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5067ffffffffffffffff8314610df5565b50346101ef57806003193601126101ef57602090604051908152f35b50346101ef5760406003193601126101ef57610ea6611b61565b602435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361049f5760209267ffffffffffffffff9273ffffffffffffffffffffffffffffffffffffffff6040931682528185528282209082528452205416604051908152f35b50346101ef5760206003193601126101ef576020610f57610f31611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b67ffffffffffffffff60405191168152f35b50346101ef5760406003193601126101ef57610f83611bd8565b67ffffffffffffffff610f94611bef565b91610f9d6121cb565b16908115801561102c575b610bb75767ffffffffffffffff9082845260016020526001604085200180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff6fffffffffffffffff00000000000000008460401b16911617905516907f7a8059630b897b5de4c08ade69f8b90c3ead1f8596d62d10b6c4d14a0afb4ae28380a380f35b5067ffffffffffffffff8214610fa8565b50346101ef5760206003193601126101ef57602061106161105c611b61565b611e3d565b63ffffffff60405191168152f35b50346101ef57806003193601126101ef57602060405162093a808152f35b50346101ef5760206003193601126101ef5763ffffffff6040602092600435815260028452205460301c16604051908152f35b50346101ef57806003193601126101ef57602060405167ffffffffffffffff8152f35b50346101ef5760206003193601126101ef576020611102600435611e13565b65ffffffffffff60405191168152f35b50346101ef5760406003193601126101ef5761112c611bd8565b67ffffffffffffffff61113d611bef565b916111466121cb565b1690811580156111c1575b610bb75767ffffffffffffffff908284526001602052600160408520018282167fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000082541617905516907f1fd6dd7631312dfac2205b52913f99de03b4d7e381d5d27d3dbfe0713e6e63408380a380f35b5067ffffffffffffffff8214611151565b50346101ef5760406003193601126101ef57608063ffffffff65ffffffffffff8161120c6111fe611bd8565b611206611b84565b90611dac565b93929590918560405197168752166020860152166040840152166060820152f35b50346101ef5760606003193601126101ef57611247611bd8565b61124f611b84565b906044359163ffffffff83168093036108105761126a6121cb565b67ffffffffffffffff61127c83611d05565b92169167ffffffffffffffff831461160c5782855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205265ffffffffffff60405f2054161590815f14611434576112e69063ffffffff6112de42612f81565b911690612180565b6040516040810181811067ffffffffffffffff821117611407579265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff936113f07ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf97946dffffffffffffffffffffffffffff8b60408e60609b82528787168552602085019283528d81526001602052208989165f52602052858060405f20945116167fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000084541617835551167fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b60405198895216602088015260408701521693a380f35b6024887f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b5082855260016020526040852073ffffffffffffffffffffffffffffffffffffffff83165f5260205261147d6dffffffffffffffffffffffffffff60405f205460301c16612562565b50508463ffffffff82168181115f146115ae570363ffffffff8111611581579260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff7ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9a5b166114fe42612f81565b612180565b9260201b166dffffffffffff00000000000000008360401b16178a17898c52600160205260408c208787165f5260205260405f20907fffffffffffffffffffffffff0000000000000000000000000000ffffffffffff73ffffffffffffffffffffffffffff00000000000083549260301b169116179055565b6113f0565b6024877f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b50507ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf9260609265ffffffffffff73ffffffffffffffffffffffffffffffffffffffff9361157c67ffffffff0000000061150363ffffffff8d6114f4565b602485847f1871a90c000000000000000000000000000000000000000000000000000000008252600452fd5b5061164236611c34565b9091611650828483336122c0565b939015806117f9575b6117b55761166983828433611eb7565b63ffffffff8695161580159061179c575b61178a575b50600354926116d86116918284612314565b849073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b60035567ffffffffffffffff811161175d5760405191611720601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611d3e565b81835236828201116117595795602082849382998361174798970137830101523491612473565b5060035563ffffffff60405191168152f35b8680fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b611795919450612342565b925f61167f565b5065ffffffffffff6117ad82611e13565b16151561167a565b849173ffffffffffffffffffffffffffffffffffffffff6104526064957fffffffff0000000000000000000000000000000000000000000000000000000094612314565b5063ffffffff841615611659565b50346118c45760406003193601126118c457611821611b61565b73ffffffffffffffffffffffffffffffffffffffff61183e611b84565b916118476121cb565b1690813b156118c45773ffffffffffffffffffffffffffffffffffffffff60245f928360405195869485937f7a9e5e4b0000000000000000000000000000000000000000000000000000000085521660048401525af180156118b9576118ab575080f35b6118b791505f90611d3e565b005b6040513d5f823e3d90fd5b5f80fd5b346118c45760406003193601126118c4576118e1611b61565b602435908115158092036118c457602073ffffffffffffffffffffffffffffffffffffffff7f90d4e7bb7e5d933792b3562e1741306f8be94837e1348dacef9b6f1df56eb138926119306121cb565b1692835f525f8252600160405f200180547fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff6eff00000000000000000000000000008460701b169116179055604051908152a2005b346118c45760206003193601126118c45760206110616119a3611bd8565b611d05565b346118c45760206003193601126118c4576020610f576119c6611bd8565b67ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b346118c45760606003193601126118c457611a08611b61565b60243567ffffffffffffffff81116118c457611a28903690600401611ba7565b91906044359067ffffffffffffffff82168092036118c457611a4b9392936121cb565b73ffffffffffffffffffffffffffffffffffffffff5f9416935b838110156118b7578060051b8201357fffffffff0000000000000000000000000000000000000000000000000000000081168091036118c4577f7a9e5e4b000000000000000000000000000000000000000000000000000000008114611b36579083867f9ea6790c7dadfd01c9f8b9762b3682607af2c7e79e05a9f9fdf5580dde9491516020600195835f525f825260405f20815f52825260405f20857fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000825416179055604051908152a301611a65565b7ff4744e4a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b6024359073ffffffffffffffffffffffffffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c4576020808501948460051b0101116118c457565b6004359067ffffffffffffffff821682036118c457565b6024359067ffffffffffffffff821682036118c457565b9181601f840112156118c45782359167ffffffffffffffff83116118c457602083818601950101116118c457565b9060406003198301126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c457916024359067ffffffffffffffff82116118c457611c8191600401611c06565b9091565b6024359063ffffffff821682036118c457565b60606003198201126118c45760043573ffffffffffffffffffffffffffffffffffffffff811681036118c4579160243573ffffffffffffffffffffffffffffffffffffffff811681036118c457916044359067ffffffffffffffff82116118c457611c8191600401611c06565b67ffffffffffffffff165f526001602052611d396dffffffffffffffffffffffffffff600160405f20015460801c16612562565b505090565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d7f57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b9067ffffffffffffffff65ffffffffffff9392165f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f2091165f5260205260405f205490611e096dffffffffffffffffffffffffffff8360301c16612562565b9490931693909291565b5f52600260205265ffffffffffff60405f205416611e308161259f565b15611e3a57505f90565b90565b73ffffffffffffffffffffffffffffffffffffffff165f525f602052611d396dffffffffffffffffffffffffffff600160405f20015416612562565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9290611efb73ffffffffffffffffffffffffffffffffffffffff93611f27936040519586948160208701991689521660408501526060808501526080840191611e79565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b51902090565b67ffffffffffffffff8111611d7f5760051b60200190565b8051821015611f595760209160051b010190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919091611fba8373ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b15611fc8575050505f905f90565b73ffffffffffffffffffffffffffffffffffffffff8116300361203a575061203490600354929073ffffffffffffffffffffffffffffffffffffffff7fffffffff0000000000000000000000000000000000000000000000000000000092165f521660205260405f2090565b14905f90565b919291907fffffffff00000000000000000000000000000000000000000000000000000000167f7a9e5e4b0000000000000000000000000000000000000000000000000000000081036120c557506120a363ffffffff8061209b8194612117565b939096611e3d565b9216911690818082119118021816915f146120be5781159190565b5f91508190565b73ffffffffffffffffffffffffffffffffffffffff6121049394165f525f60205260405f20905f5260205267ffffffffffffffff60405f205416612154565b9190156120be5763ffffffff8216159190565b9061212965ffffffffffff925f611dac565b50509216801515908161213b57509190565b905065ffffffffffff61214d42612f81565b1610159190565b67ffffffffffffffff8181160361216e5750506001905f90565b65ffffffffffff929161212991611dac565b9065ffffffffffff8091169116019065ffffffffffff821161219e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6121d536336127fe565b90156121de5750565b63ffffffff1661222d5767ffffffffffffffff6121fa36612964565b5090507ff07e038f000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b6122bd60405160208101903382523060408201526060808201526122b581602060808201368152365f838301375f8236830101527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f3601160101037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d3e565b519020612342565b50565b9092919073ffffffffffffffffffffffffffffffffffffffff841630036122eb57611c8193506128f0565b919290600484101561230157505050505f905f90565b611c819361230e91612314565b91611f86565b906004116118c457357fffffffff000000000000000000000000000000000000000000000000000000001690565b5f81815260026020526040902054909190603081901c63ffffffff169065ffffffffffff168061239857837f60a299b0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b65ffffffffffff6123a842612f81565b168111156123dc57837f18cb6b7a000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6123e9909391929361259f565b612448578190805f52600260205260405f207fffffffffffffffffffffffffffffffffffffffffffffffffffff00000000000081541690557f76a2a46953689d4861a5d3f6ed883ad7e6af674a21f8e162707159fc9dde614d5f80a390565b7f78a5d6e4000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9180471061253357815f92916020849351920190855af18080612520575b156124a0575050611e3a612ed0565b156124e75773ffffffffffffffffffffffffffffffffffffffff907f9996b315000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b3d156124f8576040513d5f823e3d90fd5b7fd6bda275000000000000000000000000000000000000000000000000000000005f5260045ffd5b503d1515806124915750813b1515612491565b477fcf479181000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b61256b42612f81565b63ffffffff82169165ffffffffffff604082901c811692168211612593575090915f91508190565b60201c63ffffffff1692565b65ffffffffffff62093a8091160165ffffffffffff811161219e5765ffffffffffff806125cb42612f81565b169116111590565b905f8091602081519101845af4808061252057156124a0575050611e3a612ed0565b67ffffffffffffffff169067ffffffffffffffff82146126aa57815f52600160205260405f2073ffffffffffffffffffffffffffffffffffffffff82165f5260205265ffffffffffff60405f205416156126a45773ffffffffffffffffffffffffffffffffffffffff90825f52600160205260405f208282165f526020525f604081205516907ff229baa593af28c41b1d16b748cd7688f0c83aaf92d4be41c44005defe84c1665f80a3600190565b50505f90565b507f1871a90c000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b91929173ffffffffffffffffffffffffffffffffffffffff1633146127ee576126fe33612117565b5073ffffffffffffffffffffffffffffffffffffffff61271e8486612314565b921691825f525f6020527fffffffff0000000000000000000000000000000000000000000000000000000060405f2091165f526020526127983361279367ffffffffffffffff60405f20541667ffffffffffffffff165f52600160205267ffffffffffffffff600160405f20015460401c1690565b612154565b5081156127f6575b506127ee5730146127b15750505f90565b6127ba91612c2e565b5090806127db575b6127cc57806126a4565b6127d7903390612154565b5090565b5067ffffffffffffffff811615156127c2565b505050600190565b90505f6127a0565b9060048110612867573073ffffffffffffffffffffffffffffffffffffffff8316146128af5761282e905f612c2e565b9290911580612878575b61286f5761284591612154565b90156128675763ffffffff808093169116908180821191180218169081159190565b50505f905f90565b5050505f905f90565b506128aa3073ffffffffffffffffffffffffffffffffffffffff165f525f60205260ff600160405f20015460701c1690565b612838565b90506004116118c457600354305f90815280357fffffffff000000000000000000000000000000000000000000000000000000001660205260409020612034565b91906004821061286f573073ffffffffffffffffffffffffffffffffffffffff841614612921579061282e91612c2e565b61292b9250612314565b600354305f9081527fffffffff000000000000000000000000000000000000000000000000000000009092166020526040909120612034565b5f9060048110612c2457806004116118c4577fffffffff000000000000000000000000000000000000000000000000000000005f3516907f853551b80000000000000000000000000000000000000000000000000000000082148015612bfb575b8015612bd2575b8015612ba9575b8015612b80575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000082148015612b4b575b8015612b22575b612ae6577f25c471a00000000000000000000000000000000000000000000000000000000082148015612abd575b612a695750308252816020526040822090825260205267ffffffffffffffff6040822054169181929190565b90506024116101ef57806101ef575060043567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b6001915f90565b507fb7d2b162000000000000000000000000000000000000000000000000000000008214612a3d565b9150506024116118c45760043573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b6001915f9190565b507f08d6122d000000000000000000000000000000000000000000000000000000008214612a0f565b507f167bd395000000000000000000000000000000000000000000000000000000008214612a08565b5050506001905f905f90565b507fd22b59890000000000000000000000000000000000000000000000000000000082146129da565b507fa64d95ce0000000000000000000000000000000000000000000000000000000082146129d3565b507f529629520000000000000000000000000000000000000000000000000000000082146129cc565b507f30cae1870000000000000000000000000000000000000000000000000000000082146129c5565b50505f905f905f90565b60048210612c24577fffffffff00000000000000000000000000000000000000000000000000000000612c618383612314565b16917f853551b80000000000000000000000000000000000000000000000000000000083148015612ea7575b8015612e7e575b8015612e55575b8015612e2c575b612b74577f18ff183c0000000000000000000000000000000000000000000000000000000083148015612e03575b8015612dda575b612da5577f25c471a00000000000000000000000000000000000000000000000000000000083148015612d7c575b612d33575050305f525f60205260405f20905f5260205267ffffffffffffffff60405f205416905f91905f90565b9091506024116118c4576004013567ffffffffffffffff811681036118c457612ab69067ffffffffffffffff165f52600160205267ffffffffffffffff600160405f2001541690565b507fb7d2b162000000000000000000000000000000000000000000000000000000008314612d05565b9091506024116118c4576004013573ffffffffffffffffffffffffffffffffffffffff81168091036118c457612b1a90611e3d565b507f08d6122d000000000000000000000000000000000000000000000000000000008314612cd7565b507f167bd395000000000000000000000000000000000000000000000000000000008314612cd0565b507fd22b5989000000000000000000000000000000000000000000000000000000008314612ca2565b507fa64d95ce000000000000000000000000000000000000000000000000000000008314612c9b565b507f52962952000000000000000000000000000000000000000000000000000000008314612c94565b507f30cae187000000000000000000000000000000000000000000000000000000008314612c8d565b604051903d82523d5f602084013e60203d830101604052565b612efa63ffffffff91939293612562565b505092168063ffffffff84168181115f14612f67570363ffffffff811161219e57612f4863ffffffff8067ffffffff00000000935b168062069780118162069780180218166114fe42612f81565b9360201b166dffffffffffff00000000000000008460401b1617179190565b505067ffffffff00000000612f4863ffffffff805f612f2f565b65ffffffffffff8111612f995765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffda6eef7e35abe7026729641147f7915573c7e97b47efa546f5f6e3230263bcb491256f5b5ecb89caec12db449738f2fbcd1ba5806cf38f35413f4e5c15bf6a4507dfe757ecd65cbd7922a9c0161e935dd7fdbcc0e999689c7d31633896b1fc60bd9d16d34ffb15ba3a3d852f0d403e2ce1d691fb54de27ac87cd2f993f3ec330ff98448b987f1428e0e230e1f3c6e2ce15b5693eaf31827fbd0b1ec4b424ae7cf",
}

// Governance is an auto generated Go binding around an Ethereum contract.
type Governance struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governance) GetABI() abi.ABI {
	return c.abi
}

// NewGovernance creates a new instance of Governance.
func NewGovernance() *Governance {
	parsed, err := GovernanceMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governance{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governance) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor((address,uint32,address,uint32,address) seats) returns()
func (governance *Governance) PackConstructor(seats GovernanceSeats) []byte {
	enc, err := governance.abi.Pack("", seats)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) PackADMINROLE() []byte {
	enc, err := governance.abi.Pack("ADMIN_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackADMINROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75b238fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) TryPackADMINROLE() ([]byte, error) {
	return governance.abi.Pack("ADMIN_ROLE")
}

// UnpackADMINROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75b238fc.
//
// Solidity: function ADMIN_ROLE() view returns(uint64)
func (governance *Governance) UnpackADMINROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("ADMIN_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) PackPUBLICROLE() []byte {
	enc, err := governance.abi.Pack("PUBLIC_ROLE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPUBLICROLE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ca7c02a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) TryPackPUBLICROLE() ([]byte, error) {
	return governance.abi.Pack("PUBLIC_ROLE")
}

// UnpackPUBLICROLE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ca7c02a.
//
// Solidity: function PUBLIC_ROLE() view returns(uint64)
func (governance *Governance) UnpackPUBLICROLE(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("PUBLIC_ROLE", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) PackCanCall(caller common.Address, target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("canCall", caller, target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCanCall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7009613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) TryPackCanCall(caller common.Address, target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("canCall", caller, target, selector)
}

// CanCallOutput serves as a container for the return parameters of contract
// method CanCall.
type CanCallOutput struct {
	Immediate bool
	Delay     uint32
}

// UnpackCanCall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb7009613.
//
// Solidity: function canCall(address caller, address target, bytes4 selector) view returns(bool immediate, uint32 delay)
func (governance *Governance) UnpackCanCall(data []byte) (CanCallOutput, error) {
	out, err := governance.abi.Unpack("canCall", data)
	outstruct := new(CanCallOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Immediate = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Delay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) PackCancel(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("cancel", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd6bb62c6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) TryPackCancel(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("cancel", caller, target, data)
}

// UnpackCancel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd6bb62c6.
//
// Solidity: function cancel(address caller, address target, bytes data) returns(uint32)
func (governance *Governance) UnpackCancel(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("cancel", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) PackConsumeScheduledOp(caller common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("consumeScheduledOp", caller, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConsumeScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94c7d7ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function consumeScheduledOp(address caller, bytes data) returns()
func (governance *Governance) TryPackConsumeScheduledOp(caller common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("consumeScheduledOp", caller, data)
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) PackExecute(target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("execute", target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1cff79cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) TryPackExecute(target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("execute", target, data)
}

// UnpackExecute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1cff79cd.
//
// Solidity: function execute(address target, bytes data) payable returns(uint32)
func (governance *Governance) UnpackExecute(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("execute", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) PackExpiration() []byte {
	enc, err := governance.abi.Pack("expiration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpiration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4665096d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) TryPackExpiration() ([]byte, error) {
	return governance.abi.Pack("expiration")
}

// UnpackExpiration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4665096d.
//
// Solidity: function expiration() view returns(uint32)
func (governance *Governance) UnpackExpiration(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("expiration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) PackGetAccess(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("getAccess", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetAccess is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3078f114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) TryPackGetAccess(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("getAccess", roleId, account)
}

// GetAccessOutput serves as a container for the return parameters of contract
// method GetAccess.
type GetAccessOutput struct {
	Since        *big.Int
	CurrentDelay uint32
	PendingDelay uint32
	Effect       *big.Int
}

// UnpackGetAccess is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3078f114.
//
// Solidity: function getAccess(uint64 roleId, address account) view returns(uint48 since, uint32 currentDelay, uint32 pendingDelay, uint48 effect)
func (governance *Governance) UnpackGetAccess(data []byte) (GetAccessOutput, error) {
	out, err := governance.abi.Unpack("getAccess", data)
	outstruct := new(GetAccessOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Since = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.CurrentDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.PendingDelay = *abi.ConvertType(out[2], new(uint32)).(*uint32)
	outstruct.Effect = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) PackGetNonce(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getNonce", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetNonce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4136a33c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) TryPackGetNonce(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getNonce", id)
}

// UnpackGetNonce is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4136a33c.
//
// Solidity: function getNonce(bytes32 id) view returns(uint32)
func (governance *Governance) UnpackGetNonce(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getNonce", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleAdmin(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleAdmin", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x530dd456.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleAdmin(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleAdmin", roleId)
}

// UnpackGetRoleAdmin is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x530dd456.
//
// Solidity: function getRoleAdmin(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleAdmin(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleAdmin", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) PackGetRoleGrantDelay(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGrantDelay", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12be8727.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) TryPackGetRoleGrantDelay(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGrantDelay", roleId)
}

// UnpackGetRoleGrantDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12be8727.
//
// Solidity: function getRoleGrantDelay(uint64 roleId) view returns(uint32)
func (governance *Governance) UnpackGetRoleGrantDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getRoleGrantDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) PackGetRoleGuardian(roleId uint64) []byte {
	enc, err := governance.abi.Pack("getRoleGuardian", roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0b0a93ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) TryPackGetRoleGuardian(roleId uint64) ([]byte, error) {
	return governance.abi.Pack("getRoleGuardian", roleId)
}

// UnpackGetRoleGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0b0a93ba.
//
// Solidity: function getRoleGuardian(uint64 roleId) view returns(uint64)
func (governance *Governance) UnpackGetRoleGuardian(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getRoleGuardian", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) PackGetSchedule(id [32]byte) []byte {
	enc, err := governance.abi.Pack("getSchedule", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3adc277a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) TryPackGetSchedule(id [32]byte) ([]byte, error) {
	return governance.abi.Pack("getSchedule", id)
}

// UnpackGetSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3adc277a.
//
// Solidity: function getSchedule(bytes32 id) view returns(uint48)
func (governance *Governance) UnpackGetSchedule(data []byte) (*big.Int, error) {
	out, err := governance.abi.Unpack("getSchedule", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) PackGetTargetAdminDelay(target common.Address) []byte {
	enc, err := governance.abi.Pack("getTargetAdminDelay", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c1da1e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) TryPackGetTargetAdminDelay(target common.Address) ([]byte, error) {
	return governance.abi.Pack("getTargetAdminDelay", target)
}

// UnpackGetTargetAdminDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c1da1e2.
//
// Solidity: function getTargetAdminDelay(address target) view returns(uint32)
func (governance *Governance) UnpackGetTargetAdminDelay(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("getTargetAdminDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) PackGetTargetFunctionRole(target common.Address, selector [4]byte) []byte {
	enc, err := governance.abi.Pack("getTargetFunctionRole", target, selector)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6d5115bd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) TryPackGetTargetFunctionRole(target common.Address, selector [4]byte) ([]byte, error) {
	return governance.abi.Pack("getTargetFunctionRole", target, selector)
}

// UnpackGetTargetFunctionRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6d5115bd.
//
// Solidity: function getTargetFunctionRole(address target, bytes4 selector) view returns(uint64)
func (governance *Governance) UnpackGetTargetFunctionRole(data []byte) (uint64, error) {
	out, err := governance.abi.Unpack("getTargetFunctionRole", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) PackGrantRole(roleId uint64, account common.Address, executionDelay uint32) []byte {
	enc, err := governance.abi.Pack("grantRole", roleId, account, executionDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c471a0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantRole(uint64 roleId, address account, uint32 executionDelay) returns()
func (governance *Governance) TryPackGrantRole(roleId uint64, account common.Address, executionDelay uint32) ([]byte, error) {
	return governance.abi.Pack("grantRole", roleId, account, executionDelay)
}

// PackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) PackHasRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("hasRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1f856ee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) TryPackHasRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("hasRole", roleId, account)
}

// HasRoleOutput serves as a container for the return parameters of contract
// method HasRole.
type HasRoleOutput struct {
	IsMember       bool
	ExecutionDelay uint32
}

// UnpackHasRole is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1f856ee.
//
// Solidity: function hasRole(uint64 roleId, address account) view returns(bool isMember, uint32 executionDelay)
func (governance *Governance) UnpackHasRole(data []byte) (HasRoleOutput, error) {
	out, err := governance.abi.Unpack("hasRole", data)
	outstruct := new(HasRoleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.IsMember = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.ExecutionDelay = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) PackHashOperation(caller common.Address, target common.Address, data []byte) []byte {
	enc, err := governance.abi.Pack("hashOperation", caller, target, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashOperation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xabd9bd2a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) TryPackHashOperation(caller common.Address, target common.Address, data []byte) ([]byte, error) {
	return governance.abi.Pack("hashOperation", caller, target, data)
}

// UnpackHashOperation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xabd9bd2a.
//
// Solidity: function hashOperation(address caller, address target, bytes data) view returns(bytes32)
func (governance *Governance) UnpackHashOperation(data []byte) ([32]byte, error) {
	out, err := governance.abi.Unpack("hashOperation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) PackIsTargetClosed(target common.Address) []byte {
	enc, err := governance.abi.Pack("isTargetClosed", target)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa166aa89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) TryPackIsTargetClosed(target common.Address) ([]byte, error) {
	return governance.abi.Pack("isTargetClosed", target)
}

// UnpackIsTargetClosed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa166aa89.
//
// Solidity: function isTargetClosed(address target) view returns(bool)
func (governance *Governance) UnpackIsTargetClosed(data []byte) (bool, error) {
	out, err := governance.abi.Unpack("isTargetClosed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) PackLabelRole(roleId uint64, label string) []byte {
	enc, err := governance.abi.Pack("labelRole", roleId, label)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x853551b8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelRole(uint64 roleId, string label) returns()
func (governance *Governance) TryPackLabelRole(roleId uint64, label string) ([]byte, error) {
	return governance.abi.Pack("labelRole", roleId, label)
}

// PackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) PackMinSetback() []byte {
	enc, err := governance.abi.Pack("minSetback")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinSetback is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1b6c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) TryPackMinSetback() ([]byte, error) {
	return governance.abi.Pack("minSetback")
}

// UnpackMinSetback is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1b6c81.
//
// Solidity: function minSetback() view returns(uint32)
func (governance *Governance) UnpackMinSetback(data []byte) (uint32, error) {
	out, err := governance.abi.Unpack("minSetback", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) PackMulticall(data [][]byte) []byte {
	enc, err := governance.abi.Pack("multicall", data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMulticall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac9650d8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) TryPackMulticall(data [][]byte) ([]byte, error) {
	return governance.abi.Pack("multicall", data)
}

// UnpackMulticall is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac9650d8.
//
// Solidity: function multicall(bytes[] data) returns(bytes[] results)
func (governance *Governance) UnpackMulticall(data []byte) ([][]byte, error) {
	out, err := governance.abi.Unpack("multicall", data)
	if err != nil {
		return *new([][]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][]byte)).(*[][]byte)
	return out0, nil
}

// PackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) PackRenounceRole(roleId uint64, callerConfirmation common.Address) []byte {
	enc, err := governance.abi.Pack("renounceRole", roleId, callerConfirmation)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRenounceRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0776f5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function renounceRole(uint64 roleId, address callerConfirmation) returns()
func (governance *Governance) TryPackRenounceRole(roleId uint64, callerConfirmation common.Address) ([]byte, error) {
	return governance.abi.Pack("renounceRole", roleId, callerConfirmation)
}

// PackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) PackRevokeRole(roleId uint64, account common.Address) []byte {
	enc, err := governance.abi.Pack("revokeRole", roleId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb7d2b162.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeRole(uint64 roleId, address account) returns()
func (governance *Governance) TryPackRevokeRole(roleId uint64, account common.Address) ([]byte, error) {
	return governance.abi.Pack("revokeRole", roleId, account)
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) PackSchedule(target common.Address, data []byte, when *big.Int) []byte {
	enc, err := governance.abi.Pack("schedule", target, data, when)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf801a698.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) TryPackSchedule(target common.Address, data []byte, when *big.Int) ([]byte, error) {
	return governance.abi.Pack("schedule", target, data, when)
}

// ScheduleOutput serves as a container for the return parameters of contract
// method Schedule.
type ScheduleOutput struct {
	OperationId [32]byte
	Nonce       uint32
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf801a698.
//
// Solidity: function schedule(address target, bytes data, uint48 when) returns(bytes32 operationId, uint32 nonce)
func (governance *Governance) UnpackSchedule(data []byte) (ScheduleOutput, error) {
	out, err := governance.abi.Unpack("schedule", data)
	outstruct := new(ScheduleOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.OperationId = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Nonce = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	return *outstruct, nil
}

// PackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) PackSetGrantDelay(roleId uint64, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setGrantDelay", roleId, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGrantDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa64d95ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGrantDelay(uint64 roleId, uint32 newDelay) returns()
func (governance *Governance) TryPackSetGrantDelay(roleId uint64, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setGrantDelay", roleId, newDelay)
}

// PackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) PackSetRoleAdmin(roleId uint64, admin uint64) []byte {
	enc, err := governance.abi.Pack("setRoleAdmin", roleId, admin)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleAdmin is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x30cae187.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleAdmin(uint64 roleId, uint64 admin) returns()
func (governance *Governance) TryPackSetRoleAdmin(roleId uint64, admin uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleAdmin", roleId, admin)
}

// PackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) PackSetRoleGuardian(roleId uint64, guardian uint64) []byte {
	enc, err := governance.abi.Pack("setRoleGuardian", roleId, guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetRoleGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52962952.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setRoleGuardian(uint64 roleId, uint64 guardian) returns()
func (governance *Governance) TryPackSetRoleGuardian(roleId uint64, guardian uint64) ([]byte, error) {
	return governance.abi.Pack("setRoleGuardian", roleId, guardian)
}

// PackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) PackSetTargetAdminDelay(target common.Address, newDelay uint32) []byte {
	enc, err := governance.abi.Pack("setTargetAdminDelay", target, newDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetAdminDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd22b5989.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetAdminDelay(address target, uint32 newDelay) returns()
func (governance *Governance) TryPackSetTargetAdminDelay(target common.Address, newDelay uint32) ([]byte, error) {
	return governance.abi.Pack("setTargetAdminDelay", target, newDelay)
}

// PackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) PackSetTargetClosed(target common.Address, closed bool) []byte {
	enc, err := governance.abi.Pack("setTargetClosed", target, closed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetClosed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x167bd395.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetClosed(address target, bool closed) returns()
func (governance *Governance) TryPackSetTargetClosed(target common.Address, closed bool) ([]byte, error) {
	return governance.abi.Pack("setTargetClosed", target, closed)
}

// PackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) PackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) []byte {
	enc, err := governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTargetFunctionRole is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x08d6122d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTargetFunctionRole(address target, bytes4[] selectors, uint64 roleId) returns()
func (governance *Governance) TryPackSetTargetFunctionRole(target common.Address, selectors [][4]byte, roleId uint64) ([]byte, error) {
	return governance.abi.Pack("setTargetFunctionRole", target, selectors, roleId)
}

// PackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) PackUpdateAuthority(target common.Address, newAuthority common.Address) []byte {
	enc, err := governance.abi.Pack("updateAuthority", target, newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18ff183c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateAuthority(address target, address newAuthority) returns()
func (governance *Governance) TryPackUpdateAuthority(target common.Address, newAuthority common.Address) ([]byte, error) {
	return governance.abi.Pack("updateAuthority", target, newAuthority)
}

// GovernanceOperationCanceled represents a OperationCanceled event raised by the Governance contract.
type GovernanceOperationCanceled struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationCanceledEventName = "OperationCanceled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationCanceled) ContractEventName() string {
	return GovernanceOperationCanceledEventName
}

// UnpackOperationCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationCanceled(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationCanceledEvent(log *types.Log) (*GovernanceOperationCanceled, error) {
	event := "OperationCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationCanceled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationExecuted represents a OperationExecuted event raised by the Governance contract.
type GovernanceOperationExecuted struct {
	OperationId [32]byte
	Nonce       uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationExecutedEventName = "OperationExecuted"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationExecuted) ContractEventName() string {
	return GovernanceOperationExecutedEventName
}

// UnpackOperationExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationExecuted(bytes32 indexed operationId, uint32 indexed nonce)
func (governance *Governance) UnpackOperationExecutedEvent(log *types.Log) (*GovernanceOperationExecuted, error) {
	event := "OperationExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationExecuted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceOperationScheduled represents a OperationScheduled event raised by the Governance contract.
type GovernanceOperationScheduled struct {
	OperationId [32]byte
	Nonce       uint32
	Schedule    *big.Int
	Caller      common.Address
	Target      common.Address
	Data        []byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernanceOperationScheduledEventName = "OperationScheduled"

// ContractEventName returns the user-defined event name.
func (GovernanceOperationScheduled) ContractEventName() string {
	return GovernanceOperationScheduledEventName
}

// UnpackOperationScheduledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperationScheduled(bytes32 indexed operationId, uint32 indexed nonce, uint48 schedule, address caller, address target, bytes data)
func (governance *Governance) UnpackOperationScheduledEvent(log *types.Log) (*GovernanceOperationScheduled, error) {
	event := "OperationScheduled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceOperationScheduled)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleAdminChanged represents a RoleAdminChanged event raised by the Governance contract.
type GovernanceRoleAdminChanged struct {
	RoleId uint64
	Admin  uint64
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleAdminChangedEventName = "RoleAdminChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleAdminChanged) ContractEventName() string {
	return GovernanceRoleAdminChangedEventName
}

// UnpackRoleAdminChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleAdminChanged(uint64 indexed roleId, uint64 indexed admin)
func (governance *Governance) UnpackRoleAdminChangedEvent(log *types.Log) (*GovernanceRoleAdminChanged, error) {
	event := "RoleAdminChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleAdminChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGrantDelayChanged represents a RoleGrantDelayChanged event raised by the Governance contract.
type GovernanceRoleGrantDelayChanged struct {
	RoleId uint64
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantDelayChangedEventName = "RoleGrantDelayChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGrantDelayChanged) ContractEventName() string {
	return GovernanceRoleGrantDelayChangedEventName
}

// UnpackRoleGrantDelayChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGrantDelayChanged(uint64 indexed roleId, uint32 delay, uint48 since)
func (governance *Governance) UnpackRoleGrantDelayChangedEvent(log *types.Log) (*GovernanceRoleGrantDelayChanged, error) {
	event := "RoleGrantDelayChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGrantDelayChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGranted represents a RoleGranted event raised by the Governance contract.
type GovernanceRoleGranted struct {
	RoleId    uint64
	Account   common.Address
	Delay     uint32
	Since     *big.Int
	NewMember bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGrantedEventName = "RoleGranted"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGranted) ContractEventName() string {
	return GovernanceRoleGrantedEventName
}

// UnpackRoleGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGranted(uint64 indexed roleId, address indexed account, uint32 delay, uint48 since, bool newMember)
func (governance *Governance) UnpackRoleGrantedEvent(log *types.Log) (*GovernanceRoleGranted, error) {
	event := "RoleGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGranted)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleGuardianChanged represents a RoleGuardianChanged event raised by the Governance contract.
type GovernanceRoleGuardianChanged struct {
	RoleId   uint64
	Guardian uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleGuardianChangedEventName = "RoleGuardianChanged"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleGuardianChanged) ContractEventName() string {
	return GovernanceRoleGuardianChangedEventName
}

// UnpackRoleGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleGuardianChanged(uint64 indexed roleId, uint64 indexed guardian)
func (governance *Governance) UnpackRoleGuardianChangedEvent(log *types.Log) (*GovernanceRoleGuardianChanged, error) {
	event := "RoleGuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleGuardianChanged)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleLabel represents a RoleLabel event raised by the Governance contract.
type GovernanceRoleLabel struct {
	RoleId uint64
	Label  string
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleLabelEventName = "RoleLabel"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleLabel) ContractEventName() string {
	return GovernanceRoleLabelEventName
}

// UnpackRoleLabelEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleLabel(uint64 indexed roleId, string label)
func (governance *Governance) UnpackRoleLabelEvent(log *types.Log) (*GovernanceRoleLabel, error) {
	event := "RoleLabel"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleLabel)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceRoleRevoked represents a RoleRevoked event raised by the Governance contract.
type GovernanceRoleRevoked struct {
	RoleId  uint64
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const GovernanceRoleRevokedEventName = "RoleRevoked"

// ContractEventName returns the user-defined event name.
func (GovernanceRoleRevoked) ContractEventName() string {
	return GovernanceRoleRevokedEventName
}

// UnpackRoleRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoleRevoked(uint64 indexed roleId, address indexed account)
func (governance *Governance) UnpackRoleRevokedEvent(log *types.Log) (*GovernanceRoleRevoked, error) {
	event := "RoleRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceRoleRevoked)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetAdminDelayUpdated represents a TargetAdminDelayUpdated event raised by the Governance contract.
type GovernanceTargetAdminDelayUpdated struct {
	Target common.Address
	Delay  uint32
	Since  *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetAdminDelayUpdatedEventName = "TargetAdminDelayUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetAdminDelayUpdated) ContractEventName() string {
	return GovernanceTargetAdminDelayUpdatedEventName
}

// UnpackTargetAdminDelayUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetAdminDelayUpdated(address indexed target, uint32 delay, uint48 since)
func (governance *Governance) UnpackTargetAdminDelayUpdatedEvent(log *types.Log) (*GovernanceTargetAdminDelayUpdated, error) {
	event := "TargetAdminDelayUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetAdminDelayUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetClosed represents a TargetClosed event raised by the Governance contract.
type GovernanceTargetClosed struct {
	Target common.Address
	Closed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetClosedEventName = "TargetClosed"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetClosed) ContractEventName() string {
	return GovernanceTargetClosedEventName
}

// UnpackTargetClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetClosed(address indexed target, bool closed)
func (governance *Governance) UnpackTargetClosedEvent(log *types.Log) (*GovernanceTargetClosed, error) {
	event := "TargetClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetClosed)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernanceTargetFunctionRoleUpdated represents a TargetFunctionRoleUpdated event raised by the Governance contract.
type GovernanceTargetFunctionRoleUpdated struct {
	Target   common.Address
	Selector [4]byte
	RoleId   uint64
	Raw      *types.Log // Blockchain specific contextual infos
}

const GovernanceTargetFunctionRoleUpdatedEventName = "TargetFunctionRoleUpdated"

// ContractEventName returns the user-defined event name.
func (GovernanceTargetFunctionRoleUpdated) ContractEventName() string {
	return GovernanceTargetFunctionRoleUpdatedEventName
}

// UnpackTargetFunctionRoleUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TargetFunctionRoleUpdated(address indexed target, bytes4 selector, uint64 indexed roleId)
func (governance *Governance) UnpackTargetFunctionRoleUpdatedEvent(log *types.Log) (*GovernanceTargetFunctionRoleUpdated, error) {
	event := "TargetFunctionRoleUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governance.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernanceTargetFunctionRoleUpdated)
	if len(log.Data) > 0 {
		if err := governance.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governance.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governance *Governance) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerAlreadyScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerAlreadyScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerBadConfirmation"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerBadConfirmationError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerExpired"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerExpiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerInvalidInitialAdmin"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerInvalidInitialAdminError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedFunction"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedFunctionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerLockedRole"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerLockedRoleError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotReady"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotReadyError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerNotScheduled"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerNotScheduledError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedAccount"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCall"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedCancel"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AccessManagerUnauthorizedConsume"].ID.Bytes()[:4]) {
		return governance.UnpackAccessManagerUnauthorizedConsumeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return governance.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governance.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return governance.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governance.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governance.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernanceAccessManagerAlreadyScheduled represents a AccessManagerAlreadyScheduled error raised by the Governance contract.
type GovernanceAccessManagerAlreadyScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func GovernanceAccessManagerAlreadyScheduledErrorID() common.Hash {
	return common.HexToHash("0x813e9459e53966c88032ec53fbd6e1058cc6feb1aff4ae0043d5b773e2ae0ef4")
}

// UnpackAccessManagerAlreadyScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerAlreadyScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerAlreadyScheduledError(raw []byte) (*GovernanceAccessManagerAlreadyScheduled, error) {
	out := new(GovernanceAccessManagerAlreadyScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerAlreadyScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerBadConfirmation represents a AccessManagerBadConfirmation error raised by the Governance contract.
type GovernanceAccessManagerBadConfirmation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerBadConfirmation()
func GovernanceAccessManagerBadConfirmationErrorID() common.Hash {
	return common.HexToHash("0x5f159e63bdf7fa483a8497c4d8f6afcaf0a66cc4f6ffe3be0c30213ac5334413")
}

// UnpackAccessManagerBadConfirmationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerBadConfirmation()
func (governance *Governance) UnpackAccessManagerBadConfirmationError(raw []byte) (*GovernanceAccessManagerBadConfirmation, error) {
	out := new(GovernanceAccessManagerBadConfirmation)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerBadConfirmation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerExpired represents a AccessManagerExpired error raised by the Governance contract.
type GovernanceAccessManagerExpired struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func GovernanceAccessManagerExpiredErrorID() common.Hash {
	return common.HexToHash("0x78a5d6e4cc0cfe57c6580d6da7ece47e380d660b94e1dd802140e6b1a0e4c9d0")
}

// UnpackAccessManagerExpiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerExpired(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerExpiredError(raw []byte) (*GovernanceAccessManagerExpired, error) {
	out := new(GovernanceAccessManagerExpired)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerExpired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerInvalidInitialAdmin represents a AccessManagerInvalidInitialAdmin error raised by the Governance contract.
type GovernanceAccessManagerInvalidInitialAdmin struct {
	InitialAdmin common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func GovernanceAccessManagerInvalidInitialAdminErrorID() common.Hash {
	return common.HexToHash("0x0813ada2dac5907da0ca4608377ae3cc33c414663de3392def346dcb2241566f")
}

// UnpackAccessManagerInvalidInitialAdminError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerInvalidInitialAdmin(address initialAdmin)
func (governance *Governance) UnpackAccessManagerInvalidInitialAdminError(raw []byte) (*GovernanceAccessManagerInvalidInitialAdmin, error) {
	out := new(GovernanceAccessManagerInvalidInitialAdmin)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerInvalidInitialAdmin", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedFunction represents a AccessManagerLockedFunction error raised by the Governance contract.
type GovernanceAccessManagerLockedFunction struct {
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func GovernanceAccessManagerLockedFunctionErrorID() common.Hash {
	return common.HexToHash("0xf4744e4ae3b39914e868348682950509577280013a2d117ca879c01ba894c035")
}

// UnpackAccessManagerLockedFunctionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedFunction(bytes4 selector)
func (governance *Governance) UnpackAccessManagerLockedFunctionError(raw []byte) (*GovernanceAccessManagerLockedFunction, error) {
	out := new(GovernanceAccessManagerLockedFunction)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedFunction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerLockedRole represents a AccessManagerLockedRole error raised by the Governance contract.
type GovernanceAccessManagerLockedRole struct {
	RoleId uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func GovernanceAccessManagerLockedRoleErrorID() common.Hash {
	return common.HexToHash("0x1871a90c826f4d46dea9efe540d94eec60a6d0514c23f2746135a0475d14671d")
}

// UnpackAccessManagerLockedRoleError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerLockedRole(uint64 roleId)
func (governance *Governance) UnpackAccessManagerLockedRoleError(raw []byte) (*GovernanceAccessManagerLockedRole, error) {
	out := new(GovernanceAccessManagerLockedRole)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerLockedRole", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotReady represents a AccessManagerNotReady error raised by the Governance contract.
type GovernanceAccessManagerNotReady struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func GovernanceAccessManagerNotReadyErrorID() common.Hash {
	return common.HexToHash("0x18cb6b7a3581f53edb610add14f2c612e552cf34cafe6206aaed7afe9f4f18e5")
}

// UnpackAccessManagerNotReadyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotReady(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotReadyError(raw []byte) (*GovernanceAccessManagerNotReady, error) {
	out := new(GovernanceAccessManagerNotReady)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotReady", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerNotScheduled represents a AccessManagerNotScheduled error raised by the Governance contract.
type GovernanceAccessManagerNotScheduled struct {
	OperationId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func GovernanceAccessManagerNotScheduledErrorID() common.Hash {
	return common.HexToHash("0x60a299b0449ed9476d746f7f6a1b03b53b1a5285d3ebaa60cec39ee0c4f5cccd")
}

// UnpackAccessManagerNotScheduledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerNotScheduled(bytes32 operationId)
func (governance *Governance) UnpackAccessManagerNotScheduledError(raw []byte) (*GovernanceAccessManagerNotScheduled, error) {
	out := new(GovernanceAccessManagerNotScheduled)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerNotScheduled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedAccount represents a AccessManagerUnauthorizedAccount error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedAccount struct {
	Msgsender common.Address
	RoleId    uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func GovernanceAccessManagerUnauthorizedAccountErrorID() common.Hash {
	return common.HexToHash("0xf07e038f25f1d26a9f36b3f0d0d7f99c99ff897943a8e3ba86785c9e479df693")
}

// UnpackAccessManagerUnauthorizedAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedAccount(address msgsender, uint64 roleId)
func (governance *Governance) UnpackAccessManagerUnauthorizedAccountError(raw []byte) (*GovernanceAccessManagerUnauthorizedAccount, error) {
	out := new(GovernanceAccessManagerUnauthorizedAccount)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCall represents a AccessManagerUnauthorizedCall error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCall struct {
	Caller   common.Address
	Target   common.Address
	Selector [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCallErrorID() common.Hash {
	return common.HexToHash("0x81c6f24b0d2ecbbcba4609a067f29c09d1e5c0c07f268a3d2ae8dc537ea30f2a")
}

// UnpackAccessManagerUnauthorizedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCall(address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCallError(raw []byte) (*GovernanceAccessManagerUnauthorizedCall, error) {
	out := new(GovernanceAccessManagerUnauthorizedCall)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedCancel represents a AccessManagerUnauthorizedCancel error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedCancel struct {
	Msgsender common.Address
	Caller    common.Address
	Target    common.Address
	Selector  [4]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func GovernanceAccessManagerUnauthorizedCancelErrorID() common.Hash {
	return common.HexToHash("0x3fe2751c3db829c28295899aeb3fc14784aaed498aa4a4a42accc046883ffa62")
}

// UnpackAccessManagerUnauthorizedCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedCancel(address msgsender, address caller, address target, bytes4 selector)
func (governance *Governance) UnpackAccessManagerUnauthorizedCancelError(raw []byte) (*GovernanceAccessManagerUnauthorizedCancel, error) {
	out := new(GovernanceAccessManagerUnauthorizedCancel)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAccessManagerUnauthorizedConsume represents a AccessManagerUnauthorizedConsume error raised by the Governance contract.
type GovernanceAccessManagerUnauthorizedConsume struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func GovernanceAccessManagerUnauthorizedConsumeErrorID() common.Hash {
	return common.HexToHash("0x320ff7489be961cad7668c9ff49d284dd1606170a29c683487f631092d07e028")
}

// UnpackAccessManagerUnauthorizedConsumeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagerUnauthorizedConsume(address target)
func (governance *Governance) UnpackAccessManagerUnauthorizedConsumeError(raw []byte) (*GovernanceAccessManagerUnauthorizedConsume, error) {
	out := new(GovernanceAccessManagerUnauthorizedConsume)
	if err := governance.abi.UnpackIntoInterface(out, "AccessManagerUnauthorizedConsume", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceAddressEmptyCode represents a AddressEmptyCode error raised by the Governance contract.
type GovernanceAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func GovernanceAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (governance *Governance) UnpackAddressEmptyCodeError(raw []byte) (*GovernanceAddressEmptyCode, error) {
	out := new(GovernanceAddressEmptyCode)
	if err := governance.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceFailedCall represents a FailedCall error raised by the Governance contract.
type GovernanceFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernanceFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governance *Governance) UnpackFailedCallError(raw []byte) (*GovernanceFailedCall, error) {
	out := new(GovernanceFailedCall)
	if err := governance.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceInsufficientBalance represents a InsufficientBalance error raised by the Governance contract.
type GovernanceInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func GovernanceInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (governance *Governance) UnpackInsufficientBalanceError(raw []byte) (*GovernanceInsufficientBalance, error) {
	out := new(GovernanceInsufficientBalance)
	if err := governance.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernanceSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Governance contract.
type GovernanceSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernanceSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governance *Governance) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernanceSafeCastOverflowedUintDowncast, error) {
	out := new(GovernanceSafeCastOverflowedUintDowncast)
	if err := governance.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerMetaData contains all meta data concerning the InferenceLedger contract.
var InferenceLedgerMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"nodes_\",\"type\":\"address\"},{\"internalType\":\"contractIModelRegistry\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"contractIStudyRegistry\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"commitBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"revealBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"taskEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"widenEpochs\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Schedule\",\"name\":\"schedule_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"COMMITMENT_TYPEHASH\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_BATCH\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32[]\",\"name\":\"nodes_\",\"type\":\"uint32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"roots\",\"type\":\"bytes32[]\"}],\"name\":\"allRevealed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"batchOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"state\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"vs\",\"type\":\"bytes32\"}],\"name\":\"commit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch_\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"}],\"name\":\"commitmentDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"floor\",\"type\":\"uint256\"}],\"name\":\"contest\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"domainSeparator\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"epoch\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"genesis\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"slot\",\"type\":\"uint256\"}],\"name\":\"lanesAt\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"word\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodes\",\"outputs\":[{\"internalType\":\"contractINodeRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"recordSeed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"refusalOf\",\"outputs\":[{\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"studyIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"refusalsAmong\",\"outputs\":[{\"internalType\":\"enumIInferenceLedger.Refusal[]\",\"name\":\"refusals\",\"type\":\"uint8[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"studyCid\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"internalType\":\"structIInferenceLedger.Series[]\",\"name\":\"series\",\"type\":\"tuple[]\"}],\"name\":\"reveal\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"schedule\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"commitBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"revealBlocks\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"windowEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"taskEpochs\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"widenEpochs\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Schedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"studyCid\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"}],\"internalType\":\"structIInferenceLedger.Opening\",\"name\":\"opening\",\"type\":\"tuple\"}],\"name\":\"sealOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch_\",\"type\":\"uint256\"}],\"name\":\"seedOf\",\"outputs\":[{\"internalType\":\"uint192\",\"name\":\"seed\",\"type\":\"uint192\"},{\"internalType\":\"uint32\",\"name\":\"active\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"kept\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"slots\",\"type\":\"uint256[]\"},{\"internalType\":\"uint256[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"name\":\"setLanes\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"settled\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"spend\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"contractIStudyRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"task\",\"outputs\":[{\"components\":[{\"internalType\":\"enumIInferenceLedger.TaskState\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"count\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"floor\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"since\",\"type\":\"uint32\"}],\"internalType\":\"structIInferenceLedger.Task\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"taskIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"count\",\"type\":\"uint16\"}],\"name\":\"BatchCommitted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"taskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"enumIInferenceLedger.Refusal\",\"name\":\"reason\",\"type\":\"uint8\"}],\"name\":\"ResultRefused\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"runtime\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"counted\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"studyCid\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"artefacts\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"findings\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"status\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structIInferenceLedger.Opening[]\",\"name\":\"openings\",\"type\":\"tuple[]\"}],\"name\":\"ResultsRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint192\",\"name\":\"seed\",\"type\":\"uint192\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"active\",\"type\":\"uint32\"}],\"name\":\"SeedRecorded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchAlreadyCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchNotCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"root\",\"type\":\"bytes32\"}],\"name\":\"BatchNotOverdue\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"BatchSizeInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"BatchUnordered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"EpochRunning\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"NotCommitPhase\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"epoch\",\"type\":\"uint256\"}],\"name\":\"NotRevealPhase\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ScheduleInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "d7fee340a13ba536547f8a73919fcb14f3",
	Bin: "0x6102a080604052346104365780613dd5803803809161001e828561043a565b8339810103906101208212610436578051906001600160a01b0382168203610436576020810151906001600160a01b0382168203610436576040810151926001600160a01b0384168403610436576060820151946001600160a01b03861686036104365760a090607f190112610436576040519160a083016001600160401b03811184821017610422576040526100b76080820161045d565b83526100c560a0820161045d565b91602084019283526100d960c0830161045d565b92604085019384526101016101006100f360e0860161045d565b94606088019586520161045d565b608086019081526040519261011760408561043a565b60068452602084019465666c756f726f60d01b86526040519761013b60408a61043a565b600189526020890197601960f91b895261ffff8251169561ffff815116870180971161040e5761ffff83511615908115610400575b5080156103f3575b80156103e6575b80156103d9575b80156103cf575b6103c05761ffff958680959381946080524360a052511660c05260e0525116610100525116610120525116610140526101c58161046c565b610200526101d28461046c565b6102205251902091826101c052519020806101e05246610180526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261023d60c08261043a565b51902061016052306101a0526102405261026052610280526040516138fd90816104d88239608051818181610bd201528181610fbe0152818161126101528181612eb3015261300b015260a0518181816104cf0152818161246601528181612afd015261369f015260c0518181816103ae0152612b4d015260e0518181816103da0152818161248d01528181612b2401526136780152610100518161041e01526101205181818161044b015281816126d30152613468015261014051818181610472015261359701526101605181612a1501526101805181612ad201526101a051816129e601526101c05181612a6401526101e05181612a8a015261020051816105e80152610220518161061101526102405181818161057701528181610814015281816109a40152818161132001528181611c840152612633015261026051818181610326015281816113cd01528181611c08015281816125d90152612d700152610280518181816101d101528181610a4401528181611e3a0152611f0a0152f35b631cb6252360e21b5f5260045ffd5b5060c8861161018d565b5061ffff85511615610186565b5061ffff8351161561017f565b5061ffff81511615610178565b61ffff91505116155f610170565b634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b601f909101601f19168101906001600160401b0382119082101761042257604052565b519061ffff8216820361043657565b601f815111610497576020815191015160208210610488571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe6080806040526004361015610012575f80fd5b5f3560e01c908162971a3014611ee05750806304f0327314611ea65780630a90e36014611dce57806311ef806514611ba657806325c93c2914611a4d5780633d86338d1461109a5780633ef222851461107857806343823f46146110185780634c544ba714610fe25780635db82fa014610f925780636919c37a14610b3f5780636acead9c14610ae55780637741fb3e14610a165780637d5d60321461093c5780637f07c2eb1461073957806382829f74146106e457806384b0196e146105d0578063900cf0cf146105b6578063950bff9f1461059b5780639986df2c1461054b5780639dbe11ff146104f2578063a7f0b3de146104b8578063b0604a2614610391578063c443806b1461034a578063c7f5a33e146102fa578063d0159fa71461019d578063d945af1d146101755763f698da251461014f575f80fd5b34610171575f6003193601126101715760206101696129cf565b604051908152f35b5f80fd5b34610171576020600319360112610171576020610193600435612590565b6040519015158152f35b34610171576040600319360112610171576101b6611f7f565b6024359073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102ce5763ffffffff16805f52600660205260405f20825f5260205260405f20549060ff8216600181141590816102c2575b5080156102ae575b61027e57916020925f526006835260405f20905f52825260037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082161760405f205561ffff6040519160081c168152f35b90507f33bae2e5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506102b7612461565b8260181c101561022d565b60049150141584610225565b7fd9cc3b78000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461017157608060031936011261017157610363611f7f565b60243563ffffffff811681036101715760643561ffff811681036101715760209261016992604435916124ef565b34610171575f600319360112610171576103a961208f565b5060a07f000000000000000000000000000000000000000000000000000000000000000061ffff806103fe818416937f00000000000000000000000000000000000000000000000000000000000000006123df565b168160405161040c81612032565b848152602081019283528160408201817f00000000000000000000000000000000000000000000000000000000000000001681528160806060850194827f00000000000000000000000000000000000000000000000000000000000000001686520195817f000000000000000000000000000000000000000000000000000000000000000016875260405198895251166020880152511660408601525116606084015251166080820152f35b34610171575f6003193601126101715760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b346101715760206003193601126101715760043561050e612461565b8110156105205761051e90612ca3565b005b7f35bfa14f000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610171575f60031936011261017157602060405160808152f35b34610171575f600319360112610171576020610169612461565b34610171575f6003193601126101715761068861060c7f00000000000000000000000000000000000000000000000000000000000000006136d1565b6106357f00000000000000000000000000000000000000000000000000000000000000006136d1565b602061069660405192610648838561204e565b5f84525f3681376040519586957f0f00000000000000000000000000000000000000000000000000000000000000875260e08588015260e0870190611fb2565b908582036040870152611fb2565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106106cd57505050500390f35b8351855286955093810193928101926001016106be565b3461017157602060031936011261017157606063ffffffff610707600435612418565b91929077ffffffffffffffffffffffffffffffffffffffffffffffff6040519416845216602083015215156040820152f35b346101715760806003193601126101715760043567ffffffffffffffff81116101715761076a903690600401611f2e565b9060243590610777611f92565b60643590610784856123ec565b94610792604051968761204e565b80865261079e816123ec565b947fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602088019601368737604051917ff39ec1f70000000000000000000000000000000000000000000000000000000083528160048401526101808360248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610931575f93610900575b505f5b81811061089c578789604051918291602083019060208452518091526040830191905f5b818110610879575050500390f35b919350916020808261088e6001948851611fa5565b01940191019184939261086b565b6108b4868686866108ae86888e611ff5565b35612d21565b906108bf818b612404565b9160138110156108d3576001925201610847565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6109239193506101803d811161092a575b61091b818361204e565b810190612122565b9188610844565b503d610911565b6040513d5f823e3d90fd5b3461017157608060031936011261017157602435610958611f92565b90604051907ff39ec1f70000000000000000000000000000000000000000000000000000000082528060048301526101808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa928315610931576020936109e8935f916109f7575b5060643592600435612d21565b6109f56040518092611fa5565bf35b610a1091506101803d811161092a5761091b818361204e565b856109db565b346101715760806003193601126101715760043560443573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102ce57610aca610a75612461565b916024355f5260046020528260405f20558060031c92845f52600360205260405f20845f52602052600160405f205491600a1b60643560061b171760059290921b60e0169163ffffffff90831b921b19161790565b915f52600360205260405f20905f5260205260405f20555f80f35b346101715760406003193601126101715763ffffffff610b03611f7f565b165f52600660205260405f206024355f52602052606060405f205460ff604051918060181c835261ffff8160081c166020840152166040820152f35b346101715760a060031936011261017157610b58611f7f565b60443561ffff81166024358183036101715760843592610b76612461565b90610b7f612af8565b158015610f85575b610f595783158015610f4f575b610f235763ffffffff861694855f52600660205260405f20845f5260205260405f2054610ef35773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016604051917fac5d6ab6000000000000000000000000000000000000000000000000000000008352876004840152606083602481855afa8015610931575f935f91610ebd575b5060058110156108d357600103610e9157610c9690610c5f858863ffffffff8916809d6124ef565b907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81169160ff601b60643593821c01169061386e565b50610ca081611f75565b610e8a575b73ffffffffffffffffffffffffffffffffffffffff16908115928315610dce575b505050610da257600190855f52600660205260405f20845f5260205262ffff008360181b9160081b16171760405f205560018111610d32575b506040907f881ec020e7af7f55554cbfd4a7d438f708708fcbe3e0f80a2ab3b8b314d5ee4e9282519182526020820152a3005b905f198201918211610d75577f881ec020e7af7f55554cbfd4a7d438f708708fcbe3e0f80a2ab3b8b314d5ee4e92610d6b604093612ca3565b5050925090610cff565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b847fcf664b06000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1682141592509082610dfa575b5050878080610cc6565b60209192506044604051809481937fa030496200000000000000000000000000000000000000000000000000000000835260048301528a60248301525afa908115610931575f91610e4f575b50158780610df0565b90506020813d602011610e82575b81610e6a6020938361204e565b81010312610171575180151581036101715787610e46565b3d9150610e5d565b505f610ca5565b877f936074d6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9050610ee291935060603d606011610eec575b610eda818361204e565b8101906122a7565b509290928a610c37565b503d610ed0565b83867f2d7c3681000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837fe6dcbb28000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060808411610b94565b507f29a0d9c6000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5062400000821015610b87565b34610171575f60031936011261017157602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b34610171576040600319360112610171576004355f52600360205260405f206024355f52602052602060405f2054604051908152f35b346101715760406003193601126101715760043567ffffffffffffffff811161017157611049903690600401611f2e565b6024359067ffffffffffffffff821161017157602092611070610193933690600401611f2e565b929091612374565b346101715761108636611f5f565b905f52602052602060405f20604051908152f35b34610171576060600319360112610171576110b3611f7f565b60443567ffffffffffffffff8111610171576110d3903690600401611f2e565b60405192610140840184811067ffffffffffffffff821117611a20576040525f84525f6020850152604084015f81525f60608601525f6080860152606060a08601525f60c08601525f60e08601525f610100860152611130612272565b61012086015263ffffffff82168552611147612461565b81526024356060860152611159612af8565b6119f4575f5f5b84811061196557508015801561195b575b611930578060011b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82168203610d75575f198101908111610d75576111b690612b83565b5f805b8682106117af575050906111db818360019460a08b01528160c08b0152613266565b608088015263ffffffff8751165f52600660205260405f2060808801515f5260205260405f2054925160181b9060081b1717036117725763ffffffff604051917fac5d6ab600000000000000000000000000000000000000000000000000000000835216600482015260608160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610931575f91611750575b5060208401525f90815b8183106112ba57602060e0866112b081612bf0565b0151604051908152f35b6112c58383866122d3565b6112d26040820182612313565b9091604051907ff39ec1f7000000000000000000000000000000000000000000000000000000008252803560048301526101808260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610931575f9261172f575b5061135a83612b83565b5f5b8481106117005750604051907f25765f6e000000000000000000000000000000000000000000000000000000008252602482016020600484015281518091526020604484019201905f5b8181106116ea5750505081805f92038173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610931575f91611659575b50611406612272565b905f1960408301525f1982525f5f945f5b8781106114d05750505050927f1d4e8650333b61d292daba60a7267e4ed297dacabd8513b24bdb16aa8e0a006b8a9360a08461146560019a986114c89a97359063ffffffff8a5116906133ec565b8163ffffffff88511695606060808a015199015194604051958652602084013560208701526040860152608060608601528060808601520280968385013735940190a46114c06114b68686896122d3565b6040810190612313565b919050612367565b92019161129b565b6114e281989e9998859e9b9d9e612404565b51600190806115db575b5060138110156108d35789978f918e9281155f1461155a57505082916115218360a061152794600180981b179c015192612367565b90612404565b5161154a60a08c015160e08d0151908d60e061154284612be2565b910152612404565b525b019c96979c9b9a989b611417565b61157791929a5084935093600194601184146115c3575b8c612bd2565b355f5287356020528a7f7ce59d380c540cf0c99267cbd7e3121a155b7339f122159455c768f015d6add8602063ffffffff60405f20935116936115bd6040518092611fa5565ba361154c565b8d6101006115d381830151612be2565b910152611571565b939063ffffffff8560b81c1691821061163157810190818111610d75578f9484918b8d8a611625888e9b61162b999c61161e88823563ffffffff895116886132ba565b3595612bd2565b9161333c565b8f6114ec565b7f798d3baf000000000000000000000000000000000000000000000000000000005f5260045ffd5b90503d805f833e61166a818361204e565b8101906020818303126101715780519067ffffffffffffffff821161017157019080601f830112156101715781516116a1816123ec565b926116af604051948561204e565b81845260208085019260051b82010192831161017157602001905b8282106116da575050508a6113fd565b81518152602091820191016116ca565b82518452602093840193909201916001016113a6565b806117156001928789989e999d9a9c9d612bd2565b356117208285612404565b5201999394999897959861135c565b6117499192506101803d811161092a5761091b818361204e565b9089611350565b611769915060603d606011610eec57610eda818361204e565b91505084611291565b83608063ffffffff825116910151907f6fe1e4cc000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6117ba82888a6122d3565b6117c26129cf565b63ffffffff8b51169160608c0151906117de6040820182612313565b9490935f5b8681106117fc57505050505050506001909101906111b9565b8061191661180d6001938a8a612bd2565b61185e6020880135604083013560208401359091608092604051927f2753bac978165372230b0165a5705c9017163202e359835c61fb2dc94d72bdee84526020840152604083015260608201522090565b9061186b60808201612263565b606082013591893590358b8a8a9291606097959195604051977fe794fd9a25797e5daf21800faa476508dfc1f00f8d01e3647754344c661e72f789526020890194855260408901968752898901938452608089015260a08801528560c088015260e0872091604084209052845260408420927f190100000000000000000000000000000000000000000000000000000000000087526002870152602286015260428520855252522090565b6119296119228b612be2565b9a8d612404565b52016117e3565b7fe6dcbb28000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5060808111611171565b90811515806119c9575b611631576119816114b68387896122d3565b809291501561199d5760019161199691612367565b9101611160565b7fe6dcbb28000000000000000000000000000000000000000000000000000000005f525f60045260245ffd5b506119d58286886122d3565b355f198301838111610d75576119ec9087896122d3565b35101561196f565b517fbe35db69000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b346101715761012060031936011261017157611a67611f7f565b60a07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7c36011261017157611adc60643560c43560a4359091608092604051927f2753bac978165372230b0165a5705c9017163202e359835c61fb2dc94d72bdee84526020840152604083015260608201522090565b611ae46129cf565b90610104359261ffff8416840361017157604080517fe794fd9a25797e5daf21800faa476508dfc1f00f8d01e3647754344c661e72f7815260843560208281019182526044358385019081526060848101998a5260e435608086015260a085019790975260c0840186905260e0842085842090995260243581529384207f190100000000000000000000000000000000000000000000000000000000000084526002840197909752602283019790975260428220825294909452529020610169565b3461017157611bb436611f5f565b90611bbd61208f565b50604051907fb61a4d6000000000000000000000000000000000000000000000000000000000825280600483015260208260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610931575f92611d9a575b50604051927ff39ec1f70000000000000000000000000000000000000000000000000000000084528060048501526101808460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9384156109315760a09463ffffffff9384925f92611d76575b5060ff908184611d0f611cd28a89612933565b95600387169a611ce18c611f75565b600f8860021c169985611cfe8f604083918701510151168b612981565b16965f5260205260405f2088612995565b16956080604051611d1f81612032565b611d288b611f75565b8a81526020810192835260408101948552876060820197600a1c1687520196875260405198611d5681611f75565b895251166020880152511660408601525116606084015251166080820152f35b60ff919250611d93906101803d811161092a5761091b818361204e565b9190611cbf565b9091506020813d602011611dc6575b81611db66020938361204e565b8101031261017157519083611c38565b3d9150611da9565b346101715760606003193601126101715760243567ffffffffffffffff811161017157611dff903690600401611f2e565b9060443567ffffffffffffffff811161017157611e20903690600401611f2e565b73ffffffffffffffffffffffffffffffffffffffff9291927f00000000000000000000000000000000000000000000000000000000000000001633036102ce576004355f52600360205260405f20905f5b858110611e7a57005b80611e886001928488611ff5565b35611e94828988611ff5565b355f528460205260405f205501611e71565b34610171575f6003193601126101715760206040517f4119ac293642675b3c0178f62dbb22704dd31fe901cc453151c8460676f2076a8152f35b34610171575f6003193601126101715760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b9181601f840112156101715782359167ffffffffffffffff8311610171576020808501948460051b01011161017157565b6003196040910112610171576004359060243590565b600411156108d357565b6004359063ffffffff8216820361017157565b6044359063ffffffff8216820361017157565b9060138210156108d35752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b91908110156120055760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b60a0810190811067ffffffffffffffff821117611a2057604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611a2057604052565b6040519061209c82612032565b5f6080838281528260208201528260408201528260608201520152565b519073ffffffffffffffffffffffffffffffffffffffff8216820361017157565b519062ffffff8216820361017157565b51906bffffffffffffffffffffffff8216820361017157565b519063ffffffff8216820361017157565b519060ff8216820361017157565b809103906101808212610171576040519160c0830183811067ffffffffffffffff821117611a2057604052612156826120b9565b8352602082015161ffff811681036101715760e0917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff6091602086015261219e604085016120da565b60408601526121af606085016120da565b60608601526121c0608085016120ea565b60808601520112610171576040519060e082019082821067ffffffffffffffff831117611a2057610160916040526121fa60a08201612103565b835261220860c08201612114565b602084015261221960e08201612114565b604084015261222b6101008201612114565b606084015261223d6101208201612114565b608084015261224f61014082016120ea565b60a0840152015160c082015260a082015290565b3561ffff811681036101715790565b604051906080820182811067ffffffffffffffff821117611a20576040525f6060838281528260208201528260408201520152565b90816060910312610171576122bb816120b9565b91602082015160058110156101715760409092015190565b91908110156120055760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa181360301821215610171570190565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301821215610171570180359067ffffffffffffffff8211610171576020019160a082023603831361017157565b91908201809211610d7557565b92905f5b828110612389575050505050600190565b612394818387611ff5565b3563ffffffff8116809103610171575f52600660205260405f206123b9828587611ff5565b355f52602052600260ff60405f205416036123d657600101612378565b50505050505f90565b91908203918211610d7557565b67ffffffffffffffff8111611a205760051b60200190565b80518210156120055760209160051b010190565b805f525f60205260405f2054918215918261243f575b5063ffffffff8360401c9316911590565b90925061244a612461565b8110156105205761245a90612fb6565b915f61242e565b61248b7f0000000000000000000000000000000000000000000000000000000000000000436123df565b7f00000000000000000000000000000000000000000000000000000000000000009081156124c2570460018101809111610d755790565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b9160429361ffff9163ffffffff604051948160208701977f4119ac293642675b3c0178f62dbb22704dd31fe901cc453151c8460676f2076a895216604087015216606085015260808401521660a082015260a0815261254f60c08261204e565b51902061255a6129cf565b90604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b604051907fb61a4d60000000000000000000000000000000000000000000000000000000008252600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610931575f91612901575b506040517fc6a645fe000000000000000000000000000000000000000000000000000000008152907f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff16602083600481845afa928315610931575f936128cd575b50604051927fd8e08d1a0000000000000000000000000000000000000000000000000000000084525f600485015260248401525f83604481845afa928315610931575f9361283a575b506126d1612461565b7f00000000000000000000000000000000000000000000000000000000000000005f5b855181101561282f576127078187612404565b51604051907ff39ec1f7000000000000000000000000000000000000000000000000000000008252600482015261018081602481885afa908115610931575f91612810575b506127618661275b848a612404565b51612933565b600381169060028210156128055760021c600f1615801591906127fa575b506127ef576127aa8362ffffff8860d81c1662ffffff6040850151168082115f146127e85750612367565b84111590816127cd575b506127c3576001905b016126f4565b5050505050505f90565b6127d891508661311d565b60138110156108d357155f6127b4565b9050612367565b505050505050505f90565b60019150145f61277f565b5050506001906127bd565b61282991506101803d811161092a5761091b818361204e565b5f61274c565b505050505050600190565b9092503d805f833e61284c818361204e565b8101906020818303126101715780519067ffffffffffffffff821161017157019080601f83011215610171578151612883816123ec565b92612891604051948561204e565b81845260208085019260051b82010192831161017157602001905b8282106128bd57505050915f6126c8565b81518152602091820191016128ac565b9092506020813d6020116128f9575b816128e96020938361204e565b810103126101715751915f61267f565b3d91506128dc565b90506020813d60201161292b575b8161291c6020938361204e565b8101031261017157515f612609565b3d915061290f565b90801561297b57612978915f52600360205260405f20631fffffff63ffffffff8360b81c169260bb1c165f5260205260405f205460e063ffffffff9260051b161c1690565b90565b50505f90565b60061c600f1680612990575090565b905090565b6003166001146129bd5750604062ffffff809260d81c16920151168082115f14612990575090565b9150505f52600460205260405f205490565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016301480612acf575b15612a37577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152612ac960c08261204e565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614612a0e565b612b227f0000000000000000000000000000000000000000000000000000000000000000436123df565b7f00000000000000000000000000000000000000000000000000000000000000009081156124c257067f00000000000000000000000000000000000000000000000000000000000000001190565b81810292918115918404141715610d7557565b90612b8d826123ec565b612b9a604051918261204e565b8281527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612bc882946123ec565b0190602036910137565b91908110156120055760a0020190565b5f198114610d755760010190565b60c081015160e0820151604083015160181b9163ffffffff8451165f52600660205260405f2090808314612c89578361010086015180155f14612c7b575060039160081b17175b60808501515f528160205260405f205581612c53575b50505050565b612c638260a06002960151613266565b5f5260205260081b171760405f20555f808080612c4d565b6004925060081b1717612c37565b9150608060029401515f5260205260081b171760405f2055565b90815f525f60205260405f2054918215612cc7575b5063ffffffff8260401c921690565b9150612cd282612fb6565b91805f525f6020528260405f20557ff4db527c44c81448188cca26b6e06b7e6a0ecc6f9775eff8953f51ca47929f1e604063ffffffff81519386831c855281871660208601521692a25f612cb8565b9193929093604051927fb61a4d6000000000000000000000000000000000000000000000000000000000845280600485015260208460248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa938415610931575f94612f82575b5083151580612f3f575b612f3457612db8828561311d565b60138110156108d35780612f2a57505f5284602052612ddb8360405f2096612933565b90612dfe85612df483612dec612272565b978a87612995565b808752838561344a565b60138110156108d35780612f2a57508351612e17612461565b1115612f1f57612e5e9177ffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff612e498751612418565b50919091166040880152166020860152613524565b6060830152604051937fac5d6ab600000000000000000000000000000000000000000000000000000000855263ffffffff8216600486015260608560248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa92831561093157612eed955f94612efb575b5061355e565b15612ef6575f90565b601290565b612f1591945060603d606011610eec57610eda818361204e565b915050925f612ee7565b505050505050600f90565b9550505050505090565b505050505050601190565b5060018460b81c63ffffffff85165f52600560205260405f20885f5260205260405f2062ffffff8760c01c165f5260205260ff60405f205491161c161515612daa565b9093506020813d602011612fae575b81612f9e6020938361204e565b810103126101715751925f612da0565b3d9150612f91565b612fbf8161366f565b4080156130fa575b604051907f4331ed1f00000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa918215610931575f92613099575b5063ffffffff7fffffffffffffffffffffffffffffffffffffffffffffffff0000000000000000921692604051906020820192835260408201526040815261308460608261204e565b519020169080613095575060011790565b1790565b91506020823d6020116130f2575b816130b46020938361204e565b810103126101715763ffffffff6130eb7fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000093612103565b925061303b565b3d91506130a7565b50613103612461565b5f198101908111610d75576131179061366f565b40612fc7565b907e010000000000000000000000000000000000000000000000000000000000007f52010000000000000000000000000000000000000000000000000000000000008316036131eb5773ffffffffffffffffffffffffffffffffffffffff815116156131e45761ffff6020820151166131dd57600160a082015192601f63ffffffff8551169160f41c161c16156131d65760a06bffffffffffffffffffffffff6080819301511692015116116131d1575f90565b600990565b5050600890565b5050600790565b5050600690565b508015613260577f0200000000000000000000000000000000000000000000000000000000000000811661325a577f100000000000000000000000000000000000000000000000000000000000000081166132545760f01c60011661324f57600390565b600490565b50600590565b50600290565b50600190565b60208101905f1960208460051b8301019360011b0160051b019160208301915b828210613294575050505190565b60408160209251838201519080821060051b908152840352815f20845201910190613286565b9291908260031c9260081c9284518114613335576132d98383876133ec565b808552825f52600360205260405f20905f5260205260405f20546020850152604084019081518414613335578363ffffffff9252165f52600560205260405f20905f5260205260405f20905f52602052606060405f2054910152565b5050505050565b919695939293600160ff85161b976060830192898451166133de5790602061338193920197613378878a5160e063ffffffff9260051b161c1690565b97889287613728565b9660138810156108d357876133d65791816103ff9360409351179052015192169160048301809311610d75576133d292845191600a1b1760059290921b60e0169163ffffffff90831b921b19161790565b9052565b505050505050565b506011985050505050505050565b90915f19825114613445576020820151815f52600360205260405f2083515f5260205260405f205563ffffffff606083015193165f52600560205260405f20905f526020526040805f209101515f5260205260405f2055565b505050565b90926003821692600284101561351a57808211156135105761348d907f000000000000000000000000000000000000000000000000000000000000000090612367565b8111613507576001600f8360021c1693145f146134f65760085b8310156134ed5781600a1c141592836134cb575b5050506134c6575f90565b600d90565b6134e3929350604060a060ff92015101511690612981565b11155f80806134bb565b50505050600e90565b60ff608060a08601510151166134a7565b50505050601090565b5050505050600f90565b5050505050600c90565b600360019116036135505760a001516060015160011b6101fe16600881101561354a5790565b50600890565b60a001516060015160ff1690565b9361356e909391938551906123df565b5f198101908111610d75578460406135c996019363ffffffff8551169360608301946135cf86517f00000000000000000000000000000000000000000000000000000000000000009a8b916135c38984612367565b90612b70565b92612b70565b1115613662576135df835161366f565b106127ef576136506135c39463ffffffff899361365b998277ffffffffffffffffffffffffffffffffffffffffffffffff60206136559901511692604051926020840194855260408401521660608201526060815261363f60808261204e565b51902060801c975116905196612b70565b612b70565b94612367565b60801b1190565b5050505050505050600190565b61369d6136c3917f000000000000000000000000000000000000000000000000000000000000000090612b70565b7f0000000000000000000000000000000000000000000000000000000000000000612367565b5f198101908111610d755790565b60ff811690601f821161370057604051916136ed60408461204e565b6020808452838101919036833783525290565b7fb3512b0c000000000000000000000000000000000000000000000000000000005f5260045ffd5b92919095939495613739878461311d565b60138110156108d35780613863575061ffff61375760808301612263565b161561383b57606081013561382f575b355f5260205261377d8560405f20928387612995565b916040810191613790835185898961344a565b9560138710156108d35786613825576137d99596976137bf9161012085015196808851036137e6575b50613524565b6060850152602063ffffffff83511692015192519361355e565b156137e057565b60129150565b63ffffffff6138108277ffffffffffffffffffffffffffffffffffffffffffffffff938b52612ca3565b9190911660408a01521660208801525f6137b9565b5050505050915090565b50505050915050600a90565b60a087015160200151611fe060608301359160051b161b156137675750505050915050600b90565b955050505050915090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116138f2579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610931575f5173ffffffffffffffffffffffffffffffffffffffff8116156138e857905f905f90565b505f906001905f90565b5050505f916003919056",
}

// InferenceLedger is an auto generated Go binding around an Ethereum contract.
type InferenceLedger struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *InferenceLedger) GetABI() abi.ABI {
	return c.abi
}

// NewInferenceLedger creates a new instance of InferenceLedger.
func NewInferenceLedger() *InferenceLedger {
	parsed, err := InferenceLedgerMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &InferenceLedger{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *InferenceLedger) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address nodes_, address models_, address studies_, address court_, (uint16,uint16,uint16,uint16,uint16) schedule_) returns()
func (inferenceLedger *InferenceLedger) PackConstructor(nodes_ common.Address, models_ common.Address, studies_ common.Address, court_ common.Address, schedule_ IInferenceLedgerSchedule) []byte {
	enc, err := inferenceLedger.abi.Pack("", nodes_, models_, studies_, court_, schedule_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCOMMITMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f03273.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackCOMMITMENTTYPEHASH() []byte {
	enc, err := inferenceLedger.abi.Pack("COMMITMENT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOMMITMENTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x04f03273.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackCOMMITMENTTYPEHASH() ([]byte, error) {
	return inferenceLedger.abi.Pack("COMMITMENT_TYPEHASH")
}

// UnpackCOMMITMENTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x04f03273.
//
// Solidity: function COMMITMENT_TYPEHASH() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackCOMMITMENTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("COMMITMENT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackMAXBATCH() []byte {
	enc, err := inferenceLedger.abi.Pack("MAX_BATCH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXBATCH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x950bff9f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackMAXBATCH() ([]byte, error) {
	return inferenceLedger.abi.Pack("MAX_BATCH")
}

// UnpackMAXBATCH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x950bff9f.
//
// Solidity: function MAX_BATCH() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackMAXBATCH(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("MAX_BATCH", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43823f46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) PackAllRevealed(nodes []uint32, roots [][32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("allRevealed", nodes, roots)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllRevealed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43823f46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackAllRevealed(nodes []uint32, roots [][32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("allRevealed", nodes, roots)
}

// UnpackAllRevealed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43823f46.
//
// Solidity: function allRevealed(uint32[] nodes_, bytes32[] roots) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackAllRevealed(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("allRevealed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackBatchOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6acead9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) PackBatchOf(node uint32, root [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("batchOf", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBatchOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6acead9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) TryPackBatchOf(node uint32, root [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("batchOf", node, root)
}

// BatchOfOutput serves as a container for the return parameters of contract
// method BatchOf.
type BatchOfOutput struct {
	Epoch *big.Int
	Count *big.Int
	State uint8
}

// UnpackBatchOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6acead9c.
//
// Solidity: function batchOf(uint32 node, bytes32 root) view returns(uint256 epoch_, uint256 count, uint8 state)
func (inferenceLedger *InferenceLedger) UnpackBatchOf(data []byte) (BatchOfOutput, error) {
	out, err := inferenceLedger.abi.Unpack("batchOf", data)
	outstruct := new(BatchOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Epoch = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Count = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.State = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6919c37a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) returns()
func (inferenceLedger *InferenceLedger) PackCommit(node uint32, root [32]byte, count uint16, r [32]byte, vs [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("commit", node, root, count, r, vs)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6919c37a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commit(uint32 node, bytes32 root, uint16 count, bytes32 r, bytes32 vs) returns()
func (inferenceLedger *InferenceLedger) TryPackCommit(node uint32, root [32]byte, count uint16, r [32]byte, vs [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("commit", node, root, count, r, vs)
}

// PackCommitmentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc443806b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackCommitmentDigest(node uint32, epoch uint32, root [32]byte, count uint16) []byte {
	enc, err := inferenceLedger.abi.Pack("commitmentDigest", node, epoch, root, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitmentDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc443806b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackCommitmentDigest(node uint32, epoch uint32, root [32]byte, count uint16) ([]byte, error) {
	return inferenceLedger.abi.Pack("commitmentDigest", node, epoch, root, count)
}

// UnpackCommitmentDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc443806b.
//
// Solidity: function commitmentDigest(uint32 node, uint32 epoch_, bytes32 root, uint16 count) view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackCommitmentDigest(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("commitmentDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7741fb3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) returns()
func (inferenceLedger *InferenceLedger) PackContest(modelId [32]byte, taskId [32]byte, index *big.Int, floor *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("contest", modelId, taskId, index, floor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7741fb3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contest(bytes32 modelId, bytes32 taskId, uint256 index, uint256 floor) returns()
func (inferenceLedger *InferenceLedger) TryPackContest(modelId [32]byte, taskId [32]byte, index *big.Int, floor *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("contest", modelId, taskId, index, floor)
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) PackCourt() []byte {
	enc, err := inferenceLedger.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackCourt() ([]byte, error) {
	return inferenceLedger.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackCourt(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackDomainSeparator() []byte {
	enc, err := inferenceLedger.abi.Pack("domainSeparator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDomainSeparator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf698da25.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackDomainSeparator() ([]byte, error) {
	return inferenceLedger.abi.Pack("domainSeparator")
}

// UnpackDomainSeparator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf698da25.
//
// Solidity: function domainSeparator() view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackDomainSeparator(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("domainSeparator", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) PackEip712Domain() []byte {
	enc, err := inferenceLedger.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) TryPackEip712Domain() ([]byte, error) {
	return inferenceLedger.abi.Pack("eip712Domain")
}

// Eip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type Eip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (inferenceLedger *InferenceLedger) UnpackEip712Domain(data []byte) (Eip712DomainOutput, error) {
	out, err := inferenceLedger.abi.Unpack("eip712Domain", data)
	outstruct := new(Eip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackEpoch() []byte {
	enc, err := inferenceLedger.abi.Pack("epoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x900cf0cf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackEpoch() ([]byte, error) {
	return inferenceLedger.abi.Pack("epoch")
}

// UnpackEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x900cf0cf.
//
// Solidity: function epoch() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackEpoch(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("epoch", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) PackGenesis() []byte {
	enc, err := inferenceLedger.abi.Pack("genesis")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGenesis is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7f0b3de.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackGenesis() ([]byte, error) {
	return inferenceLedger.abi.Pack("genesis")
}

// UnpackGenesis is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7f0b3de.
//
// Solidity: function genesis() view returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackGenesis(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("genesis", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLanesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c544ba7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) PackLanesAt(modelId [32]byte, slot *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("lanesAt", modelId, slot)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLanesAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4c544ba7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) TryPackLanesAt(modelId [32]byte, slot *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("lanesAt", modelId, slot)
}

// UnpackLanesAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4c544ba7.
//
// Solidity: function lanesAt(bytes32 modelId, uint256 slot) view returns(uint256 word)
func (inferenceLedger *InferenceLedger) UnpackLanesAt(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("lanesAt", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) PackModels() []byte {
	enc, err := inferenceLedger.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackModels() ([]byte, error) {
	return inferenceLedger.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackModels(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) PackNodes() []byte {
	enc, err := inferenceLedger.abi.Pack("nodes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5db82fa0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackNodes() ([]byte, error) {
	return inferenceLedger.abi.Pack("nodes")
}

// UnpackNodes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5db82fa0.
//
// Solidity: function nodes() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackNodes(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("nodes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRecordSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe11ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recordSeed(uint256 epoch_) returns()
func (inferenceLedger *InferenceLedger) PackRecordSeed(epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("recordSeed", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecordSeed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9dbe11ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recordSeed(uint256 epoch_) returns()
func (inferenceLedger *InferenceLedger) TryPackRecordSeed(epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("recordSeed", epoch)
}

// PackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5d6032.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) PackRefusalOf(studyId [32]byte, modelId [32]byte, node uint32, epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("refusalOf", studyId, modelId, node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusalOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5d6032.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) TryPackRefusalOf(studyId [32]byte, modelId [32]byte, node uint32, epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("refusalOf", studyId, modelId, node, epoch)
}

// UnpackRefusalOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5d6032.
//
// Solidity: function refusalOf(bytes32 studyId, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8)
func (inferenceLedger *InferenceLedger) UnpackRefusalOf(data []byte) (uint8, error) {
	out, err := inferenceLedger.abi.Unpack("refusalOf", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackRefusalsAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f07c2eb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) PackRefusalsAmong(studyIds [][32]byte, modelId [32]byte, node uint32, epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("refusalsAmong", studyIds, modelId, node, epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRefusalsAmong is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f07c2eb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) TryPackRefusalsAmong(studyIds [][32]byte, modelId [32]byte, node uint32, epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("refusalsAmong", studyIds, modelId, node, epoch)
}

// UnpackRefusalsAmong is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f07c2eb.
//
// Solidity: function refusalsAmong(bytes32[] studyIds, bytes32 modelId, uint32 node, uint256 epoch_) view returns(uint8[] refusals)
func (inferenceLedger *InferenceLedger) UnpackRefusalsAmong(data []byte) ([]uint8, error) {
	out, err := inferenceLedger.abi.Unpack("refusalsAmong", data)
	if err != nil {
		return *new([]uint8), err
	}
	out0 := *abi.ConvertType(out[0], new([]uint8)).(*[]uint8)
	return out0, nil
}

// PackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d86338d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,(bytes32,bytes32,bytes32,bytes32,uint16)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) PackReveal(node uint32, salt [32]byte, series []IInferenceLedgerSeries) []byte {
	enc, err := inferenceLedger.abi.Pack("reveal", node, salt, series)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReveal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d86338d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,(bytes32,bytes32,bytes32,bytes32,uint16)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) TryPackReveal(node uint32, salt [32]byte, series []IInferenceLedgerSeries) ([]byte, error) {
	return inferenceLedger.abi.Pack("reveal", node, salt, series)
}

// UnpackReveal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d86338d.
//
// Solidity: function reveal(uint32 node, bytes32 salt, (bytes32,bytes32,(bytes32,bytes32,bytes32,bytes32,uint16)[])[] series) returns(uint256)
func (inferenceLedger *InferenceLedger) UnpackReveal(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("reveal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) PackSchedule() []byte {
	enc, err := inferenceLedger.abi.Pack("schedule")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSchedule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb0604a26.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) TryPackSchedule() ([]byte, error) {
	return inferenceLedger.abi.Pack("schedule")
}

// UnpackSchedule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb0604a26.
//
// Solidity: function schedule() view returns((uint16,uint16,uint16,uint16,uint16))
func (inferenceLedger *InferenceLedger) UnpackSchedule(data []byte) (IInferenceLedgerSchedule, error) {
	out, err := inferenceLedger.abi.Unpack("schedule", data)
	if err != nil {
		return *new(IInferenceLedgerSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerSchedule)).(*IInferenceLedgerSchedule)
	return out0, nil
}

// PackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c93c29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32,bytes32,uint16) opening) view returns(bytes32)
func (inferenceLedger *InferenceLedger) PackSealOf(node uint32, salt [32]byte, modelId [32]byte, runtime [32]byte, opening IInferenceLedgerOpening) []byte {
	enc, err := inferenceLedger.abi.Pack("sealOf", node, salt, modelId, runtime, opening)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSealOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25c93c29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32,bytes32,uint16) opening) view returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackSealOf(node uint32, salt [32]byte, modelId [32]byte, runtime [32]byte, opening IInferenceLedgerOpening) ([]byte, error) {
	return inferenceLedger.abi.Pack("sealOf", node, salt, modelId, runtime, opening)
}

// UnpackSealOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25c93c29.
//
// Solidity: function sealOf(uint32 node, bytes32 salt, bytes32 modelId, bytes32 runtime, (bytes32,bytes32,bytes32,bytes32,uint16) opening) view returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackSealOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("sealOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82829f74.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) PackSeedOf(epoch *big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("seedOf", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeedOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82829f74.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) TryPackSeedOf(epoch *big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("seedOf", epoch)
}

// SeedOfOutput serves as a container for the return parameters of contract
// method SeedOf.
type SeedOfOutput struct {
	Seed   *big.Int
	Active uint32
	Kept   bool
}

// UnpackSeedOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82829f74.
//
// Solidity: function seedOf(uint256 epoch_) view returns(uint192 seed, uint32 active, bool kept)
func (inferenceLedger *InferenceLedger) UnpackSeedOf(data []byte) (SeedOfOutput, error) {
	out, err := inferenceLedger.abi.Unpack("seedOf", data)
	outstruct := new(SeedOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Seed = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Active = *abi.ConvertType(out[1], new(uint32)).(*uint32)
	outstruct.Kept = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackSetLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a90e360.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLanes(bytes32 modelId, uint256[] slots, uint256[] words) returns()
func (inferenceLedger *InferenceLedger) PackSetLanes(modelId [32]byte, slots []*big.Int, words []*big.Int) []byte {
	enc, err := inferenceLedger.abi.Pack("setLanes", modelId, slots, words)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLanes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a90e360.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLanes(bytes32 modelId, uint256[] slots, uint256[] words) returns()
func (inferenceLedger *InferenceLedger) TryPackSetLanes(modelId [32]byte, slots []*big.Int, words []*big.Int) ([]byte, error) {
	return inferenceLedger.abi.Pack("setLanes", modelId, slots, words)
}

// PackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) PackSettled(studyId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("settled", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettled is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd945af1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) TryPackSettled(studyId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("settled", studyId)
}

// UnpackSettled is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd945af1d.
//
// Solidity: function settled(bytes32 studyId) view returns(bool)
func (inferenceLedger *InferenceLedger) UnpackSettled(data []byte) (bool, error) {
	out, err := inferenceLedger.abi.Unpack("settled", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0159fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) PackSpend(node uint32, root [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("spend", node, root)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSpend is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0159fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) TryPackSpend(node uint32, root [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("spend", node, root)
}

// UnpackSpend is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd0159fa7.
//
// Solidity: function spend(uint32 node, bytes32 root) returns(uint256 count)
func (inferenceLedger *InferenceLedger) UnpackSpend(data []byte) (*big.Int, error) {
	out, err := inferenceLedger.abi.Unpack("spend", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) PackStudies() []byte {
	enc, err := inferenceLedger.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) TryPackStudies() ([]byte, error) {
	return inferenceLedger.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (inferenceLedger *InferenceLedger) UnpackStudies(data []byte) (common.Address, error) {
	out, err := inferenceLedger.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ef8065.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) PackTask(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("task", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTask is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11ef8065.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) TryPackTask(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("task", studyId, modelId)
}

// UnpackTask is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x11ef8065.
//
// Solidity: function task(bytes32 studyId, bytes32 modelId) view returns((uint8,uint8,uint8,uint32,uint32) found)
func (inferenceLedger *InferenceLedger) UnpackTask(data []byte) (IInferenceLedgerTask, error) {
	out, err := inferenceLedger.abi.Unpack("task", data)
	if err != nil {
		return *new(IInferenceLedgerTask), err
	}
	out0 := *abi.ConvertType(out[0], new(IInferenceLedgerTask)).(*IInferenceLedgerTask)
	return out0, nil
}

// PackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) PackTaskIdOf(studyId [32]byte, modelId [32]byte) []byte {
	enc, err := inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTaskIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ef22285.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) TryPackTaskIdOf(studyId [32]byte, modelId [32]byte) ([]byte, error) {
	return inferenceLedger.abi.Pack("taskIdOf", studyId, modelId)
}

// UnpackTaskIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3ef22285.
//
// Solidity: function taskIdOf(bytes32 studyId, bytes32 modelId) pure returns(bytes32)
func (inferenceLedger *InferenceLedger) UnpackTaskIdOf(data []byte) ([32]byte, error) {
	out, err := inferenceLedger.abi.Unpack("taskIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// InferenceLedgerBatchCommitted represents a BatchCommitted event raised by the InferenceLedger contract.
type InferenceLedgerBatchCommitted struct {
	Node  uint32
	Epoch uint32
	Root  [32]byte
	Count uint16
	Raw   *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerBatchCommittedEventName = "BatchCommitted"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerBatchCommitted) ContractEventName() string {
	return InferenceLedgerBatchCommittedEventName
}

// UnpackBatchCommittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchCommitted(uint32 indexed node, uint32 indexed epoch, bytes32 root, uint16 count)
func (inferenceLedger *InferenceLedger) UnpackBatchCommittedEvent(log *types.Log) (*InferenceLedgerBatchCommitted, error) {
	event := "BatchCommitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerBatchCommitted)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerEIP712DomainChanged represents a EIP712DomainChanged event raised by the InferenceLedger contract.
type InferenceLedgerEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerEIP712DomainChanged) ContractEventName() string {
	return InferenceLedgerEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (inferenceLedger *InferenceLedger) UnpackEIP712DomainChangedEvent(log *types.Log) (*InferenceLedgerEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultRefused represents a ResultRefused event raised by the InferenceLedger contract.
type InferenceLedgerResultRefused struct {
	TaskId [32]byte
	Node   uint32
	Reason uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultRefusedEventName = "ResultRefused"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultRefused) ContractEventName() string {
	return InferenceLedgerResultRefusedEventName
}

// UnpackResultRefusedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultRefused(bytes32 indexed taskId, uint32 indexed node, uint8 reason)
func (inferenceLedger *InferenceLedger) UnpackResultRefusedEvent(log *types.Log) (*InferenceLedgerResultRefused, error) {
	event := "ResultRefused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultRefused)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerResultsRevealed represents a ResultsRevealed event raised by the InferenceLedger contract.
type InferenceLedgerResultsRevealed struct {
	Node     uint32
	ModelId  [32]byte
	Root     [32]byte
	Salt     [32]byte
	Runtime  [32]byte
	Counted  *big.Int
	Openings []IInferenceLedgerOpening
	Raw      *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerResultsRevealedEventName = "ResultsRevealed"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerResultsRevealed) ContractEventName() string {
	return InferenceLedgerResultsRevealedEventName
}

// UnpackResultsRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ResultsRevealed(uint32 indexed node, bytes32 indexed modelId, bytes32 indexed root, bytes32 salt, bytes32 runtime, uint256 counted, (bytes32,bytes32,bytes32,bytes32,uint16)[] openings)
func (inferenceLedger *InferenceLedger) UnpackResultsRevealedEvent(log *types.Log) (*InferenceLedgerResultsRevealed, error) {
	event := "ResultsRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerResultsRevealed)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// InferenceLedgerSeedRecorded represents a SeedRecorded event raised by the InferenceLedger contract.
type InferenceLedgerSeedRecorded struct {
	Epoch  uint32
	Seed   *big.Int
	Active uint32
	Raw    *types.Log // Blockchain specific contextual infos
}

const InferenceLedgerSeedRecordedEventName = "SeedRecorded"

// ContractEventName returns the user-defined event name.
func (InferenceLedgerSeedRecorded) ContractEventName() string {
	return InferenceLedgerSeedRecordedEventName
}

// UnpackSeedRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SeedRecorded(uint32 indexed epoch, uint192 seed, uint32 active)
func (inferenceLedger *InferenceLedger) UnpackSeedRecordedEvent(log *types.Log) (*InferenceLedgerSeedRecorded, error) {
	event := "SeedRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != inferenceLedger.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(InferenceLedgerSeedRecorded)
	if len(log.Data) > 0 {
		if err := inferenceLedger.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range inferenceLedger.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (inferenceLedger *InferenceLedger) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchAlreadyCommitted"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchAlreadyCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchNotCommitted"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchNotCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchNotOverdue"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchNotOverdueError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchSizeInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["BatchUnordered"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackBatchUnorderedError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["EpochRunning"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackEpochRunningError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NodeNotActive"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNodeNotActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotCommitPhase"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotCommitPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["NotRevealPhase"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackNotRevealPhaseError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["ScheduleInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackScheduleInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], inferenceLedger.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return inferenceLedger.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// InferenceLedgerBatchAlreadyCommitted represents a BatchAlreadyCommitted error raised by the InferenceLedger contract.
type InferenceLedgerBatchAlreadyCommitted struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchAlreadyCommitted(uint32 node, bytes32 root)
func InferenceLedgerBatchAlreadyCommittedErrorID() common.Hash {
	return common.HexToHash("0x2d7c368153ebce1b8d97c420a85c65edf664936ded17fb74f529685ead6f5c00")
}

// UnpackBatchAlreadyCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchAlreadyCommitted(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchAlreadyCommittedError(raw []byte) (*InferenceLedgerBatchAlreadyCommitted, error) {
	out := new(InferenceLedgerBatchAlreadyCommitted)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchAlreadyCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchNotCommitted represents a BatchNotCommitted error raised by the InferenceLedger contract.
type InferenceLedgerBatchNotCommitted struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotCommitted(uint32 node, bytes32 root)
func InferenceLedgerBatchNotCommittedErrorID() common.Hash {
	return common.HexToHash("0x6fe1e4cc6e8bee052863cbc378119d0cd6eaa62ef3a6ef75e7e56f227a5ebd2e")
}

// UnpackBatchNotCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotCommitted(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchNotCommittedError(raw []byte) (*InferenceLedgerBatchNotCommitted, error) {
	out := new(InferenceLedgerBatchNotCommitted)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchNotCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchNotOverdue represents a BatchNotOverdue error raised by the InferenceLedger contract.
type InferenceLedgerBatchNotOverdue struct {
	Node uint32
	Root [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchNotOverdue(uint32 node, bytes32 root)
func InferenceLedgerBatchNotOverdueErrorID() common.Hash {
	return common.HexToHash("0x33bae2e5c941bc54a84d3a1fdaeb22397ddcd82c8843c4a58b9d9593aed23f11")
}

// UnpackBatchNotOverdueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchNotOverdue(uint32 node, bytes32 root)
func (inferenceLedger *InferenceLedger) UnpackBatchNotOverdueError(raw []byte) (*InferenceLedgerBatchNotOverdue, error) {
	out := new(InferenceLedgerBatchNotOverdue)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchNotOverdue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchSizeInvalid represents a BatchSizeInvalid error raised by the InferenceLedger contract.
type InferenceLedgerBatchSizeInvalid struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchSizeInvalid(uint256 size)
func InferenceLedgerBatchSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0xe6dcbb283f2deac0ed011f352062db94b90da7ffda8d39c58a7c2a47185803cf")
}

// UnpackBatchSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchSizeInvalid(uint256 size)
func (inferenceLedger *InferenceLedger) UnpackBatchSizeInvalidError(raw []byte) (*InferenceLedgerBatchSizeInvalid, error) {
	out := new(InferenceLedgerBatchSizeInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerBatchUnordered represents a BatchUnordered error raised by the InferenceLedger contract.
type InferenceLedgerBatchUnordered struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BatchUnordered()
func InferenceLedgerBatchUnorderedErrorID() common.Hash {
	return common.HexToHash("0x798d3baf2ea4f7b72836eba7a157fde427772c27bd7591e296ff9b8126af6af2")
}

// UnpackBatchUnorderedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BatchUnordered()
func (inferenceLedger *InferenceLedger) UnpackBatchUnorderedError(raw []byte) (*InferenceLedgerBatchUnordered, error) {
	out := new(InferenceLedgerBatchUnordered)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "BatchUnordered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerEpochRunning represents a EpochRunning error raised by the InferenceLedger contract.
type InferenceLedgerEpochRunning struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EpochRunning(uint256 epoch)
func InferenceLedgerEpochRunningErrorID() common.Hash {
	return common.HexToHash("0x35bfa14f717e82f64946c95c0df61d5873b0b02c61ba1cdc639674e8afc456db")
}

// UnpackEpochRunningError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EpochRunning(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackEpochRunningError(raw []byte) (*InferenceLedgerEpochRunning, error) {
	out := new(InferenceLedgerEpochRunning)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "EpochRunning", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerInvalidShortString represents a InvalidShortString error raised by the InferenceLedger contract.
type InferenceLedgerInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func InferenceLedgerInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (inferenceLedger *InferenceLedger) UnpackInvalidShortStringError(raw []byte) (*InferenceLedgerInvalidShortString, error) {
	out := new(InferenceLedgerInvalidShortString)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNodeNotActive represents a NodeNotActive error raised by the InferenceLedger contract.
type InferenceLedgerNodeNotActive struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotActive(uint32 node)
func InferenceLedgerNodeNotActiveErrorID() common.Hash {
	return common.HexToHash("0x936074d6ad2a50a7411ba21804500439a6a30294c58d94f2874a4df1728535c4")
}

// UnpackNodeNotActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotActive(uint32 node)
func (inferenceLedger *InferenceLedger) UnpackNodeNotActiveError(raw []byte) (*InferenceLedgerNodeNotActive, error) {
	out := new(InferenceLedgerNodeNotActive)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NodeNotActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotCommitPhase represents a NotCommitPhase error raised by the InferenceLedger contract.
type InferenceLedgerNotCommitPhase struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCommitPhase(uint256 epoch)
func InferenceLedgerNotCommitPhaseErrorID() common.Hash {
	return common.HexToHash("0x29a0d9c6762beb7de0610ab44b94470695fb3913b0f5283b544c5c6ed3c8fdda")
}

// UnpackNotCommitPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCommitPhase(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackNotCommitPhaseError(raw []byte) (*InferenceLedgerNotCommitPhase, error) {
	out := new(InferenceLedgerNotCommitPhase)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotCommitPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotCourt represents a NotCourt error raised by the InferenceLedger contract.
type InferenceLedgerNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func InferenceLedgerNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (inferenceLedger *InferenceLedger) UnpackNotCourtError(raw []byte) (*InferenceLedgerNotCourt, error) {
	out := new(InferenceLedgerNotCourt)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerNotRevealPhase represents a NotRevealPhase error raised by the InferenceLedger contract.
type InferenceLedgerNotRevealPhase struct {
	Epoch *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRevealPhase(uint256 epoch)
func InferenceLedgerNotRevealPhaseErrorID() common.Hash {
	return common.HexToHash("0xbe35db697c703c7cc43ad46eeec54ce9fa2a43076e546bb997f46868804e7a45")
}

// UnpackNotRevealPhaseError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRevealPhase(uint256 epoch)
func (inferenceLedger *InferenceLedger) UnpackNotRevealPhaseError(raw []byte) (*InferenceLedgerNotRevealPhase, error) {
	out := new(InferenceLedgerNotRevealPhase)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "NotRevealPhase", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerScheduleInvalid represents a ScheduleInvalid error raised by the InferenceLedger contract.
type InferenceLedgerScheduleInvalid struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ScheduleInvalid()
func InferenceLedgerScheduleInvalidErrorID() common.Hash {
	return common.HexToHash("0x72d8948c1053455d272d521c67bdf0bf20d3133efe5926773440509c3477b8dd")
}

// UnpackScheduleInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ScheduleInvalid()
func (inferenceLedger *InferenceLedger) UnpackScheduleInvalidError(raw []byte) (*InferenceLedgerScheduleInvalid, error) {
	out := new(InferenceLedgerScheduleInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "ScheduleInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerSignatureInvalid represents a SignatureInvalid error raised by the InferenceLedger contract.
type InferenceLedgerSignatureInvalid struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(uint32 node)
func InferenceLedgerSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0xcf664b0644923de28d682200c16793878c716ea269bcf90cfa4afa8dbfef5b27")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(uint32 node)
func (inferenceLedger *InferenceLedger) UnpackSignatureInvalidError(raw []byte) (*InferenceLedgerSignatureInvalid, error) {
	out := new(InferenceLedgerSignatureInvalid)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// InferenceLedgerStringTooLong represents a StringTooLong error raised by the InferenceLedger contract.
type InferenceLedgerStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func InferenceLedgerStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (inferenceLedger *InferenceLedger) UnpackStringTooLongError(raw []byte) (*InferenceLedgerStringTooLong, error) {
	out := new(InferenceLedgerStringTooLong)
	if err := inferenceLedger.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIRewardPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"contractIAccessManager\",\"name\":\"governance_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"draw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"fund\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"governance\",\"outputs\":[{\"internalType\":\"contractIAccessManager\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"lookup\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"publishedEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"recalledEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"model\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"recallReason\",\"type\":\"uint16\"},{\"internalType\":\"uint24\",\"name\":\"publishedEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint24\",\"name\":\"recalledEpoch\",\"type\":\"uint24\"},{\"internalType\":\"uint96\",\"name\":\"escrow\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"internalType\":\"structIModelRegistry.Model\",\"name\":\"found\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"modelCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"modelIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"contractIRewardPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"publish\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"recall\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"withdrawEscrow\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"EscrowWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"ModelFunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"},{\"internalType\":\"uint96\",\"name\":\"feePerTask\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structIModelRegistry.Terms\",\"name\":\"terms\",\"type\":\"tuple\"}],\"name\":\"ModelPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"by\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"reason\",\"type\":\"uint16\"}],\"name\":\"ModelRecalled\",\"type\":\"event\"},{\"inputs\":[],\"name\":\"AmountZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"until\",\"type\":\"uint256\"}],\"name\":\"EscrowLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"EscrowOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"FindingCountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"modalityMask\",\"type\":\"uint32\"}],\"name\":\"ModalityMaskInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelActive\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"}],\"name\":\"ModelAlreadyPublished\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelAlreadyRecalled\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ModelIdZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"}],\"name\":\"ModelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotVendor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"quorum\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"target\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"committee\",\"type\":\"uint8\"}],\"name\":\"QuorumInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RecallReasonZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tolerances\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"findingCount\",\"type\":\"uint8\"}],\"name\":\"ToleranceWithoutFinding\",\"type\":\"error\"}]",
	ID:  "b36fd4c0795a1f1faca1f9a5da1569518c",
	Bin: "0x6101203461011357601f611ab438819003918201601f19168301916001600160401b038311848410176101175780849260a094604052833981010312610113578051906001600160a01b03821682036101135760208101516001600160a01b0381168103610113576100736040830161012b565b9060806100826060850161012b565b930151936001600160a01b03851685036101135760805260a05260c05260e052610100526040516119749081610140823960805181818160e301526112dd015260a0518181816107d901528181610b8d0152611273015260c051818181610b3c0152611787015260e0518181816107020152818161099801526114ab0152610100518181816105230152610aeb0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101135756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a30146114815750806303ce28401461115f57806315e0080714610bb157806316f0115b14610b6057806356397c3514610b0f5780635aa6e67514610abe5780637d6a13ce146109635780637de4800f1461066f578063c6a645fe14610651578063d8e08d1a146105ec578063df0e429214610356578063ee19e84b14610207578063f39ec1f71461010a5763fc0c546a146100b7575f80fd5b34610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b50346101075760206003193601126101075761020361012a600435611674565b6040519182918291909161016060c060a061018084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff602082015116602086015262ffffff604082015116604086015262ffffff60608201511660608601526bffffffffffffffffffffffff6080820151166080860152015163ffffffff81511660a085015260ff6020820151168285015260ff60408201511660e085015260ff60608201511661010085015260ff6080820151166101208501526bffffffffffffffffffffffff60a0820151166101408501520151910152565b0390f35b50346101075760206003193601126101075760043590610225611601565b5061022f82611674565b9173ffffffffffffffffffffffffffffffffffffffff8351161561032a57610203836040519182918291909161016060c060a061018084019573ffffffffffffffffffffffffffffffffffffffff815116855261ffff602082015116602086015262ffffff604082015116604086015262ffffff60608201511660608601526bffffffffffffffffffffffff6080820151166080860152015163ffffffff81511660a085015260ff6020820151168285015260ff60408201511660e085015260ff60608201511661010085015260ff6080820151166101208501526bffffffffffffffffffffffff60a0820151166101408501520151910152565b602492507f13451bd7000000000000000000000000000000000000000000000000000000008252600452fd5b5034610107576040600319360112610107576004356024359061ffff8216918281036105e857610385826117f5565b73ffffffffffffffffffffffffffffffffffffffff81541633036104d3575b6001019081549061ffff8260a01c166104a757841561047f5775ffff00000000000000000000000000000000000000009060a01b16807fffffffffffffffffffff0000ffffffffffffffffffffffffffffffffffffffff83161783557fffffffff000000ffffff0000ffffffffffffffffffffffffffffffffffffffff7bffffff00000000000000000000000000000000000000000000000000610446611744565b60c81b169216171790556040519182527f137f173057c95a2ff7781c322731715d5eb733541e09d862b886e96f3ad7e3d360203393a380f35b6004867fbfa4fc75000000000000000000000000000000000000000000000000000000008152fd5b602486857ff0cd6bf0000000000000000000000000000000000000000000000000000000008252600452fd5b6040517fd1f856ee0000000000000000000000000000000000000000000000000000000081526003600482015233602482015260408160448173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa9081156105dd578691610588575b506103a457604485847fbfb1dfcd00000000000000000000000000000000000000000000000000000000825260045233602452fd5b90506040813d6040116105d5575b816105a36040938361156d565b810103126105cd5780519081151582036105d1576020015163ffffffff8116036105cd575f610553565b8580fd5b8680fd5b3d9150610596565b6040513d88823e3d90fd5b8380fd5b50346101075760406003193601126101075761060c602435600435611872565b90604051918291602083016020845282518091526020604085019301915b818110610638575050500390f35b825184528594506020938401939092019160010161062a565b50346101075780600319360112610107576020600154604051908152f35b5034610107576020600319360112610107576004359061068e826117f5565b73ffffffffffffffffffffffffffffffffffffffff81541633036109335760010191825461ffff8160a01c1615610907576040517f850f53a300000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156108fc5784906108c4575b610744915062ffffff8360c81c166114ea565b8062ffffff610751611744565b161061089457506bffffffffffffffffffffffff1690811561086c57837fffffffffffffffffffffffffffffffffffffffff000000000000000000000000849554169055604051908282527f5fe08efdcfdaca106484305602a3c12b5946e6b64d9564d848fc5468211458d760203393a373ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b156108685782916044839260405194859384927f26af457700000000000000000000000000000000000000000000000000000000845233600485015260248401525af1801561085d5761084c5750f35b816108569161156d565b6101075780f35b6040513d84823e3d90fd5b5050fd5b6004837fcbca5aa2000000000000000000000000000000000000000000000000000000008152fd5b83604491847f7b910c56000000000000000000000000000000000000000000000000000000008352600452602452fd5b506020813d6020116108f4575b816108de6020938361156d565b810103126108f0576107449051610731565b5f80fd5b3d91506108d1565b6040513d86823e3d90fd5b602483837ffa08b6fe000000000000000000000000000000000000000000000000000000008252600452fd5b506044917fbfb1dfcd00000000000000000000000000000000000000000000000000000000825260045233602452fd5b5034610107576040600319360112610107576004356109806114cf565b9073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610a92578083528260205260016040842001916bffffffffffffffffffffffff80845416911691818311610a625750036bffffffffffffffffffffffff8111610a35576bffffffffffffffffffffffff167fffffffffffffffffffffffffffffffffffffffff00000000000000000000000082541617905580f35b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526011600452fd5b84836044927f18a442fe000000000000000000000000000000000000000000000000000000008352600452602452fd5b6024837fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107578060031936011261010757602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5034610107576101006003193601126101075760043560e07fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffdc36011261115b5780156111335763ffffffff610c046115ae565b16158015611120575b6110e75760ff610c1b6115c1565b161580156110d3575b61109d5760ff610c326115d1565b16158015611080575b8015611063575b801561104f575b610ffe5760e43590610c596115c1565b611fe0839160051b161b610fc35780835282602052604083209173ffffffffffffffffffffffffffffffffffffffff83541680610f93575060c435926bffffffffffffffffffffffff8416908185036105cd57600283917fffffffffffffffffffffffff00000000000000000000000000000000000000008760a01b1633178155610ce26115ae565b600182019081549070ff00000000000000000000000000000000610d046115c1565b60801b167fffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffff71ff0000000000000000000000000000000000610d446115d1565b60881b16917fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff72ff000000000000000000000000000000000000610d866115e1565b60901b16957fffffffffffffffffffffffffffff000000000000ffffffffffffffffffffffff6fffffffff00000000000000000000000073ff00000000000000000000000000000000000000610dda6115f1565b60981b169760601b169116171617161791818382171784557fffffffffffffff000000ffffffffffffffffffffffffffffffffffffffffffff78ffffff00000000000000000000000000000000000000000000610e35611744565b60b01b1693161717179055015560015468010000000000000000811015610f665760018101600155600154811015610f395760018652602086200180548660031b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86831b921b19161790556040519360243563ffffffff81168091036105d157855260443560ff81168091036105d157602086015260643560ff81168091036105d157604086015260843560ff81168091036105d157606086015260a43560ff81168091036105d15760808601525060a084015260c08301527fe7bccfaf80d0de6e11851bc0a3d27518fcdf6da059752a07e7c3d72a87de841c60e03393a380f35b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526032600452fd5b6024867f4e487b710000000000000000000000000000000000000000000000000000000081526041600452fd5b84604491847f80eacdab000000000000000000000000000000000000000000000000000000008352600452602452fd5b60448360ff84610fd16115c1565b907f9e8d7ec700000000000000000000000000000000000000000000000000000000845260045216602452fd5b60648260ff61100b6115d1565b816110146115e1565b8161101d6115f1565b937fd1eea4ca000000000000000000000000000000000000000000000000000000008752166004521660245216604452fd5b50600860ff61105c6115f1565b1611610c49565b5061106c6115e1565b60ff806110776115f1565b16911611610c42565b506110896115d1565b60ff806110946115e1565b16911611610c3b565b60248260ff6110aa6115c1565b7f42a398fa00000000000000000000000000000000000000000000000000000000835216600452fd5b50600860ff6110e06115c1565b1611610c24565b60248263ffffffff6110f76115ae565b7f92a3ef0a00000000000000000000000000000000000000000000000000000000835216600452fd5b50600161112b6115ae565b161515610c0d565b6004827f1a8b87ae000000000000000000000000000000000000000000000000000000008152fd5b5080fd5b50346108f05760406003193601126108f05760043561117c6114cf565b90805f525f60205260405f2073ffffffffffffffffffffffffffffffffffffffff815416156114555760010180549261ffff8460a01c16611429576bffffffffffffffffffffffff1692831561140157836bffffffffffffffffffffffff6111e492166114ea565b6bffffffffffffffffffffffff81116113d1576bffffffffffffffffffffffff809116167fffffffffffffffffffffffffffffffffffffffff000000000000000000000000825416179055604051908282527fc2983360fffb8bbe72fbe2044fc6abbe2755da68bcd2ab878b9c44007e474f3960203393a373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016803b156108f0576040517ff07a6abe0000000000000000000000000000000000000000000000000000000081528260048201525f8160248183865af180156113c6576113b1575b507f000000000000000000000000000000000000000000000000000000000000000091604051917f23b872dd0000000000000000000000000000000000000000000000000000000085523360045260245260445260208360648180865af1906001845114821615611391575b5015611350575080f35b7f5274afe700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff16600452602490fd5b60018215166113a95750813b15153d1516165f611346565b3d84823e3d90fd5b6113be9193505f9061156d565b5f915f6112da565b6040513d5f823e3d90fd5b50507f18a442fe000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fcbca5aa2000000000000000000000000000000000000000000000000000000005f5260045ffd5b827ff0cd6bf0000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b507f13451bd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b346108f0575f6003193601126108f05760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b602435906bffffffffffffffffffffffff821682036108f057565b919082018092116114f757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60e0810190811067ffffffffffffffff82111761154057604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761154057604052565b60243563ffffffff811681036108f05790565b60443560ff811681036108f05790565b60643560ff811681036108f05790565b60843560ff811681036108f05790565b60a43560ff811681036108f05790565b6040519060c0820182811067ffffffffffffffff82111761154057604052815f81525f60208201525f60408201525f60608201525f608082015260a06040519161164a83611524565b5f83525f60208401525f60408401525f60608401525f60808401525f828401525f60c08401520152565b9061167d611601565b915f525f60205260405f20805473ffffffffffffffffffffffffffffffffffffffff81168452600260018301549261ffff8460a01c16602087015262ffffff8460b01c16604087015262ffffff8460c81c1660608701526bffffffffffffffffffffffff8416608087015201549060ff604051936116fa85611524565b63ffffffff8160601c168552818160801c166020860152818160881c166040860152818160901c16606086015260981c16608084015260a01c60a083015260c082015260a0830152565b6040517f900cf0cf00000000000000000000000000000000000000000000000000000000815260208160048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa80156113c6575f906117c0575b62ffffff91501690565b506020813d6020116117ed575b816117da6020938361156d565b810103126108f05762ffffff90516117b6565b3d91506117cd565b90815f525f60205260405f209173ffffffffffffffffffffffffffffffffffffffff835416156118225750565b7f13451bd7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b919082039182116114f757565b67ffffffffffffffff81116115405760051b60200190565b91906001548084101561196c578061188b85809361184d565b83101561195d5750505b61189e8161185a565b906118ac604051928361156d565b8082527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06118d98261185a565b0136602084013781935f90600154915b8381106118f7575050505050565b61190181836114ea565b838110156119305760015f5260205f2001549085518110156119305760019160208260051b88010152016118e9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b611967925061184d565b611895565b50606092505056",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address pool_, address ledger_, address court_, address governance_) returns()
func (modelRegistry *ModelRegistry) PackConstructor(token_ common.Address, pool_ common.Address, ledger_ common.Address, court_ common.Address, governance_ common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("", token_, pool_, ledger_, court_, governance_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) PackCourt() []byte {
	enc, err := modelRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) TryPackCourt() ([]byte, error) {
	return modelRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (modelRegistry *ModelRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackDraw(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("draw", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d6a13ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function draw(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackDraw(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("draw", modelId, amount)
}

// PackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) PackFund(modelId [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("fund", modelId, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFund is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x03ce2840.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fund(bytes32 modelId, uint96 amount) returns()
func (modelRegistry *ModelRegistry) TryPackFund(modelId [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("fund", modelId, amount)
}

// PackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) PackGovernance() []byte {
	enc, err := modelRegistry.abi.Pack("governance")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5aa6e675.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) TryPackGovernance() ([]byte, error) {
	return modelRegistry.abi.Pack("governance")
}

// UnpackGovernance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5aa6e675.
//
// Solidity: function governance() view returns(address)
func (modelRegistry *ModelRegistry) UnpackGovernance(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("governance", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) PackLedger() []byte {
	enc, err := modelRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) TryPackLedger() ([]byte, error) {
	return modelRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (modelRegistry *ModelRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackLookup(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("lookup", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLookup is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf39ec1f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackLookup(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("lookup", modelId)
}

// UnpackLookup is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf39ec1f7.
//
// Solidity: function lookup(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackLookup(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("lookup", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) PackModel(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("model", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xee19e84b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) TryPackModel(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("model", modelId)
}

// UnpackModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xee19e84b.
//
// Solidity: function model(bytes32 modelId) view returns((address,uint16,uint24,uint24,uint96,(uint32,uint8,uint8,uint8,uint8,uint96,bytes32)) found)
func (modelRegistry *ModelRegistry) UnpackModel(data []byte) (IModelRegistryModel, error) {
	out, err := modelRegistry.abi.Unpack("model", data)
	if err != nil {
		return *new(IModelRegistryModel), err
	}
	out0 := *abi.ConvertType(out[0], new(IModelRegistryModel)).(*IModelRegistryModel)
	return out0, nil
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) PackModelIds(from *big.Int, count *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("modelIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd8e08d1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) TryPackModelIds(from *big.Int, count *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("modelIds", from, count)
}

// UnpackModelIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd8e08d1a.
//
// Solidity: function modelIds(uint256 from, uint256 count) view returns(bytes32[])
func (modelRegistry *ModelRegistry) UnpackModelIds(data []byte) ([][32]byte, error) {
	out, err := modelRegistry.abi.Unpack("modelIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) PackPool() []byte {
	enc, err := modelRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) TryPackPool() ([]byte, error) {
	return modelRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (modelRegistry *ModelRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e00807.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) PackPublish(modelId [32]byte, terms IModelRegistryTerms) []byte {
	enc, err := modelRegistry.abi.Pack("publish", modelId, terms)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x15e00807.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish(bytes32 modelId, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms) returns()
func (modelRegistry *ModelRegistry) TryPackPublish(modelId [32]byte, terms IModelRegistryTerms) ([]byte, error) {
	return modelRegistry.abi.Pack("publish", modelId, terms)
}

// PackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) PackRecall(modelId [32]byte, reason uint16) []byte {
	enc, err := modelRegistry.abi.Pack("recall", modelId, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRecall is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdf0e4292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function recall(bytes32 modelId, uint16 reason) returns()
func (modelRegistry *ModelRegistry) TryPackRecall(modelId [32]byte, reason uint16) ([]byte, error) {
	return modelRegistry.abi.Pack("recall", modelId, reason)
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) PackToken() []byte {
	enc, err := modelRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) TryPackToken() ([]byte, error) {
	return modelRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (modelRegistry *ModelRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) PackWithdrawEscrow(modelId [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("withdrawEscrow", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawEscrow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7de4800f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawEscrow(bytes32 modelId) returns()
func (modelRegistry *ModelRegistry) TryPackWithdrawEscrow(modelId [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("withdrawEscrow", modelId)
}

// ModelRegistryEscrowWithdrawn represents a EscrowWithdrawn event raised by the ModelRegistry contract.
type ModelRegistryEscrowWithdrawn struct {
	ModelId [32]byte
	Vendor  common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryEscrowWithdrawnEventName = "EscrowWithdrawn"

// ContractEventName returns the user-defined event name.
func (ModelRegistryEscrowWithdrawn) ContractEventName() string {
	return ModelRegistryEscrowWithdrawnEventName
}

// UnpackEscrowWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EscrowWithdrawn(bytes32 indexed modelId, address indexed vendor, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowWithdrawnEvent(log *types.Log) (*ModelRegistryEscrowWithdrawn, error) {
	event := "EscrowWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryEscrowWithdrawn)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelFunded represents a ModelFunded event raised by the ModelRegistry contract.
type ModelRegistryModelFunded struct {
	ModelId [32]byte
	From    common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelFundedEventName = "ModelFunded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelFunded) ContractEventName() string {
	return ModelRegistryModelFundedEventName
}

// UnpackModelFundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelFunded(bytes32 indexed modelId, address indexed from, uint96 amount)
func (modelRegistry *ModelRegistry) UnpackModelFundedEvent(log *types.Log) (*ModelRegistryModelFunded, error) {
	event := "ModelFunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelFunded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelPublished represents a ModelPublished event raised by the ModelRegistry contract.
type ModelRegistryModelPublished struct {
	ModelId [32]byte
	Vendor  common.Address
	Terms   IModelRegistryTerms
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelPublishedEventName = "ModelPublished"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelPublished) ContractEventName() string {
	return ModelRegistryModelPublishedEventName
}

// UnpackModelPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelPublished(bytes32 indexed modelId, address indexed vendor, (uint32,uint8,uint8,uint8,uint8,uint96,bytes32) terms)
func (modelRegistry *ModelRegistry) UnpackModelPublishedEvent(log *types.Log) (*ModelRegistryModelPublished, error) {
	event := "ModelPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelPublished)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// ModelRegistryModelRecalled represents a ModelRecalled event raised by the ModelRegistry contract.
type ModelRegistryModelRecalled struct {
	ModelId [32]byte
	By      common.Address
	Reason  uint16
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRecalledEventName = "ModelRecalled"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRecalled) ContractEventName() string {
	return ModelRegistryModelRecalledEventName
}

// UnpackModelRecalledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRecalled(bytes32 indexed modelId, address indexed by, uint16 reason)
func (modelRegistry *ModelRegistry) UnpackModelRecalledEvent(log *types.Log) (*ModelRegistryModelRecalled, error) {
	event := "ModelRecalled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRecalled)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AmountZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAmountZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EscrowLocked"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEscrowLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["EscrowOutOfRange"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackEscrowOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["FindingCountInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackFindingCountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModalityMaskInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModalityMaskInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelActive"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelActiveError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyPublished"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyPublishedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelAlreadyRecalled"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelAlreadyRecalledError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelIdZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelIdZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelUnknown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotVendor"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotVendorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["QuorumInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackQuorumInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["RecallReasonZero"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackRecallReasonZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ToleranceWithoutFinding"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackToleranceWithoutFindingError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAmountZero represents a AmountZero error raised by the ModelRegistry contract.
type ModelRegistryAmountZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AmountZero()
func ModelRegistryAmountZeroErrorID() common.Hash {
	return common.HexToHash("0xcbca5aa2ad16a85304d7d97575ce258a35c5a7d8db613ec1cb75ff3d0071488f")
}

// UnpackAmountZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AmountZero()
func (modelRegistry *ModelRegistry) UnpackAmountZeroError(raw []byte) (*ModelRegistryAmountZero, error) {
	out := new(ModelRegistryAmountZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AmountZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEscrowLocked represents a EscrowLocked error raised by the ModelRegistry contract.
type ModelRegistryEscrowLocked struct {
	ModelId [32]byte
	Until   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowLocked(bytes32 modelId, uint256 until)
func ModelRegistryEscrowLockedErrorID() common.Hash {
	return common.HexToHash("0x7b910c5641e549b598fe6a26b9f61b8c571566e73d821d81103117e76bb3a278")
}

// UnpackEscrowLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowLocked(bytes32 modelId, uint256 until)
func (modelRegistry *ModelRegistry) UnpackEscrowLockedError(raw []byte) (*ModelRegistryEscrowLocked, error) {
	out := new(ModelRegistryEscrowLocked)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EscrowLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryEscrowOutOfRange represents a EscrowOutOfRange error raised by the ModelRegistry contract.
type ModelRegistryEscrowOutOfRange struct {
	ModelId [32]byte
	Amount  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func ModelRegistryEscrowOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x18a442fe9a7020954b4537a340b883ce81ed5d0e320a721a9d5282abd7d2d763")
}

// UnpackEscrowOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EscrowOutOfRange(bytes32 modelId, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackEscrowOutOfRangeError(raw []byte) (*ModelRegistryEscrowOutOfRange, error) {
	out := new(ModelRegistryEscrowOutOfRange)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "EscrowOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryFindingCountInvalid represents a FindingCountInvalid error raised by the ModelRegistry contract.
type ModelRegistryFindingCountInvalid struct {
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func ModelRegistryFindingCountInvalidErrorID() common.Hash {
	return common.HexToHash("0x42a398fabcceef29e3c7b458c978ad43008ec6bd1d6128bd0cb0062d7ac47d0e")
}

// UnpackFindingCountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FindingCountInvalid(uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackFindingCountInvalidError(raw []byte) (*ModelRegistryFindingCountInvalid, error) {
	out := new(ModelRegistryFindingCountInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "FindingCountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModalityMaskInvalid represents a ModalityMaskInvalid error raised by the ModelRegistry contract.
type ModelRegistryModalityMaskInvalid struct {
	ModalityMask uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func ModelRegistryModalityMaskInvalidErrorID() common.Hash {
	return common.HexToHash("0x92a3ef0a4aff4acb4cf19ea4e0c347c07a4894883c08a5b5807b2bf6a84fea93")
}

// UnpackModalityMaskInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityMaskInvalid(uint32 modalityMask)
func (modelRegistry *ModelRegistry) UnpackModalityMaskInvalidError(raw []byte) (*ModelRegistryModalityMaskInvalid, error) {
	out := new(ModelRegistryModalityMaskInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModalityMaskInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelActive represents a ModelActive error raised by the ModelRegistry contract.
type ModelRegistryModelActive struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelActive(bytes32 modelId)
func ModelRegistryModelActiveErrorID() common.Hash {
	return common.HexToHash("0xfa08b6fea38702e069899902e5f994367a2083967bf5887cb3f55272ca271fa9")
}

// UnpackModelActiveError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelActive(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelActiveError(raw []byte) (*ModelRegistryModelActive, error) {
	out := new(ModelRegistryModelActive)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelActive", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyPublished represents a ModelAlreadyPublished error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyPublished struct {
	ModelId [32]byte
	Vendor  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func ModelRegistryModelAlreadyPublishedErrorID() common.Hash {
	return common.HexToHash("0x80eacdab5e766f67ecab3f7da460332302707c09b2cd86bcc5118511495c44f6")
}

// UnpackModelAlreadyPublishedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyPublished(bytes32 modelId, address vendor)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyPublishedError(raw []byte) (*ModelRegistryModelAlreadyPublished, error) {
	out := new(ModelRegistryModelAlreadyPublished)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyPublished", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelAlreadyRecalled represents a ModelAlreadyRecalled error raised by the ModelRegistry contract.
type ModelRegistryModelAlreadyRecalled struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func ModelRegistryModelAlreadyRecalledErrorID() common.Hash {
	return common.HexToHash("0xf0cd6bf007e41fd6fa23081f533f2af94506f9e98b17cc0733d40eea5eb2e49e")
}

// UnpackModelAlreadyRecalledError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelAlreadyRecalled(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelAlreadyRecalledError(raw []byte) (*ModelRegistryModelAlreadyRecalled, error) {
	out := new(ModelRegistryModelAlreadyRecalled)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelAlreadyRecalled", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelIdZero represents a ModelIdZero error raised by the ModelRegistry contract.
type ModelRegistryModelIdZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelIdZero()
func ModelRegistryModelIdZeroErrorID() common.Hash {
	return common.HexToHash("0x1a8b87ae89eaec689195f81aee2460f564502c5972544d3dee7894942e9b66f7")
}

// UnpackModelIdZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelIdZero()
func (modelRegistry *ModelRegistry) UnpackModelIdZeroError(raw []byte) (*ModelRegistryModelIdZero, error) {
	out := new(ModelRegistryModelIdZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelIdZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelUnknown represents a ModelUnknown error raised by the ModelRegistry contract.
type ModelRegistryModelUnknown struct {
	ModelId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func ModelRegistryModelUnknownErrorID() common.Hash {
	return common.HexToHash("0x13451bd7849cd93b8716222d10d88331ea0dbf71e6bb33dfc8501771babfe2ea")
}

// UnpackModelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelUnknown(bytes32 modelId)
func (modelRegistry *ModelRegistry) UnpackModelUnknownError(raw []byte) (*ModelRegistryModelUnknown, error) {
	out := new(ModelRegistryModelUnknown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotCourt represents a NotCourt error raised by the ModelRegistry contract.
type ModelRegistryNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func ModelRegistryNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (modelRegistry *ModelRegistry) UnpackNotCourtError(raw []byte) (*ModelRegistryNotCourt, error) {
	out := new(ModelRegistryNotCourt)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotVendor represents a NotVendor error raised by the ModelRegistry contract.
type ModelRegistryNotVendor struct {
	ModelId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func ModelRegistryNotVendorErrorID() common.Hash {
	return common.HexToHash("0xbfb1dfcd799128ef38b90ed83e98155248ee9a82a466214cf0873e1deb49d38f")
}

// UnpackNotVendorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotVendor(bytes32 modelId, address caller)
func (modelRegistry *ModelRegistry) UnpackNotVendorError(raw []byte) (*ModelRegistryNotVendor, error) {
	out := new(ModelRegistryNotVendor)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotVendor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryQuorumInvalid represents a QuorumInvalid error raised by the ModelRegistry contract.
type ModelRegistryQuorumInvalid struct {
	Quorum    uint8
	Target    uint8
	Committee uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 target, uint8 committee)
func ModelRegistryQuorumInvalidErrorID() common.Hash {
	return common.HexToHash("0xd1eea4ca26c2f20af974f081edc75710eb815b1cacf117808608bc228ad63525")
}

// UnpackQuorumInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumInvalid(uint8 quorum, uint8 target, uint8 committee)
func (modelRegistry *ModelRegistry) UnpackQuorumInvalidError(raw []byte) (*ModelRegistryQuorumInvalid, error) {
	out := new(ModelRegistryQuorumInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "QuorumInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryRecallReasonZero represents a RecallReasonZero error raised by the ModelRegistry contract.
type ModelRegistryRecallReasonZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RecallReasonZero()
func ModelRegistryRecallReasonZeroErrorID() common.Hash {
	return common.HexToHash("0xbfa4fc755e4c96e46f5a4cfc919116cfb1de74ea67c314f24e1ccda6577c9314")
}

// UnpackRecallReasonZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RecallReasonZero()
func (modelRegistry *ModelRegistry) UnpackRecallReasonZeroError(raw []byte) (*ModelRegistryRecallReasonZero, error) {
	out := new(ModelRegistryRecallReasonZero)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "RecallReasonZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ModelRegistry contract.
type ModelRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ModelRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (modelRegistry *ModelRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*ModelRegistrySafeERC20FailedOperation, error) {
	out := new(ModelRegistrySafeERC20FailedOperation)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryToleranceWithoutFinding represents a ToleranceWithoutFinding error raised by the ModelRegistry contract.
type ModelRegistryToleranceWithoutFinding struct {
	Tolerances   [32]byte
	FindingCount uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func ModelRegistryToleranceWithoutFindingErrorID() common.Hash {
	return common.HexToHash("0x9e8d7ec7d16876e97df9d2b518e659070d3a0ed3920e5ec6c43cd95d1570e845")
}

// UnpackToleranceWithoutFindingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ToleranceWithoutFinding(bytes32 tolerances, uint8 findingCount)
func (modelRegistry *ModelRegistry) UnpackToleranceWithoutFindingError(raw []byte) (*ModelRegistryToleranceWithoutFinding, error) {
	out := new(ModelRegistryToleranceWithoutFinding)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ToleranceWithoutFinding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryMetaData contains all meta data concerning the NodeRegistry contract.
var NodeRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"contractIAdmission\",\"name\":\"admission_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"addStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"admission\",\"outputs\":[{\"internalType\":\"contractIAdmission\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"node\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"since\",\"type\":\"uint40\"},{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"internalType\":\"structINodeRegistry.Node\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"nodeCount\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"nodeOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"exitDelay\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"signerGrace\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"},{\"internalType\":\"address\",\"name\":\"sink\",\"type\":\"address\"}],\"internalType\":\"structINodeRegistry.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"register\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"registerWithPermit\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"requestExit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"review\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"revokeSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"setMetadata\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"setSigner\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"enumINodeRegistry.State\",\"name\":\"state\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"since\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"signsFor\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"taken\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"staked\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"}],\"internalType\":\"structINodeRegistry.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"id\",\"type\":\"uint32\"}],\"name\":\"withdrawStake\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"active\",\"type\":\"bool\"}],\"name\":\"NodeActivityChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"NodeExitRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeExited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"}],\"name\":\"NodeMetadataChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"metadata\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"}],\"name\":\"NodeRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"oldSigner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"newSigner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint40\",\"name\":\"oldValidUntil\",\"type\":\"uint40\"}],\"name\":\"NodeSignerChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"NodeSignerRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"share\",\"type\":\"uint96\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"honest\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"sunk\",\"type\":\"uint96\"}],\"name\":\"NodeSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"StakeAdded\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"honestBps\",\"type\":\"uint16\"}],\"name\":\"HonestPartTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCredit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeAlreadyExited\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeNotExiting\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"NodeUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotAdmitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotNodeOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotSlasher\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"SignerNotInGrace\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"SignerZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"node\",\"type\":\"uint32\"},{\"internalType\":\"uint40\",\"name\":\"exitableAt\",\"type\":\"uint40\"}],\"name\":\"StakeLocked\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"stake\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"least\",\"type\":\"uint96\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StakeZero\",\"type\":\"error\"}]",
	ID:  "7bd3d81a90c562d62f712a827a90447b2f",
	Bin: "0x610160604052346101e25760405161282238819003601f8101601f191683016001600160401b038111848210176101e6578392829160405283398101039060e082126101e25780516001600160a01b03811681036101e25760208201516001600160a01b03811681036101e257608061007a604085016101fa565b94605f1901126101e25760405193608085016001600160401b038111868210176101e6576040526100ad6060850161020e565b85526100bb6080850161020e565b916020860192835260a08501519361ffff8516958686036101e25760c06100e99160408a01978852016101fa565b956060880196875261271081116101d0575060805260a05260c052925163ffffffff90811660e052925190921661010052905161ffff1661012052516001600160a01b0316610140526040516126029081610220823960805181818161015101528181610a9b015281816120b50152818161219f015261250d015260a0518181816108170152818161168601526122b5015260c05181818161140e0152611adc015260e05181818161038501526110f90152610100518181816103b801526105330152610120518181816103e90152611dcc01526101405181818161041001526124d00152f35b635b6c1d7360e01b5f5260045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036101e257565b519063ffffffff821682036101e25756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a30146113e4575080631d5c027c1461129557806323b7ec3b146112475780634331ed1f14611223578063460b4fa714610ff25780634cfa0a8714610fc25780634e71d92d14610ed25780635f1a905414610c9c578063682a914114610c155780636da49b8314610bf35780637630d87914610b695780637fb73c5d14610a54578063876c6157146109295780639a61e7281461087c578063a03049621461083b578063a59f185f146107ea578063ac5d6ab61461077b578063c038a38e1461071d578063c96c783814610678578063cdb8eaba1461044f578063cff0ab961461032b578063d5d44d80146102e6578063f5271334146101785763fc0c546a14610125575f80fd5b34610175578060031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461017557604060031936011261017557610192611432565b61019a611475565b73ffffffffffffffffffffffffffffffffffffffff60016101ba84611f03565b01541633036102b05763ffffffff821690818452600160205273ffffffffffffffffffffffffffffffffffffffff6040852054169273ffffffffffffffffffffffffffffffffffffffff821680941491821561029e575b5050610270578183526002602052604083207fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff81541690557fe560889cafdd7a39d7c946b26865c03d0b289f726d16c31ea8a8247ce1d78ab88380a380f35b7ffde5588f000000000000000000000000000000000000000000000000000000008352600452602452604490fd5b6102a89250611e64565b155f80610211565b60448363ffffffff847f69edaef70000000000000000000000000000000000000000000000000000000083521660045233602452fd5b503461017557602060031936011261017557604060209173ffffffffffffffffffffffffffffffffffffffff61031a611452565b168152600383522054604051908152f35b5034610175578060031936011261017557606060405161034a81611533565b8281528260208201528260408201520152608060405161036981611533565b73ffffffffffffffffffffffffffffffffffffffff63ffffffff7f0000000000000000000000000000000000000000000000000000000000000000169182815261ffff602082019163ffffffff7f000000000000000000000000000000000000000000000000000000000000000016835263ffffffff60606040830192847f00000000000000000000000000000000000000000000000000000000000000001684520193857f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b503461017557604060031936011261017557610469611432565b610471611475565b9073ffffffffffffffffffffffffffffffffffffffff600161049283611f03565b01541633036106435760ff6104a682611f03565b5460a01c16600581101561061657600311156105e557806104cc63ffffffff9284611f65565b16808352600160205273ffffffffffffffffffffffffffffffffffffffff604084205416907f91a0791333f8f1ea1cf82418d1272b512e5c8986779d4a0384848622ec01fe8d602073ffffffffffffffffffffffffffffffffffffffff61055963ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611a8d565b95858852600283526040882080547fffffffffffffffffffffffffffffffffffffffffffffff0000000000ffffffff68ffffffffff00000000808b881b1616911617905584885260018352604088208282167fffffffffffffffffffffffff000000000000000000000000000000000000000082541617905564ffffffffff604051971687521694a480f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000835263ffffffff16600452602482fd5b6024847f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b7f69edaef700000000000000000000000000000000000000000000000000000000835263ffffffff1660045233602452604482fd5b503461017557602060031936011261017557610692611432565b60ff61069d82611f03565b5460a01c1660058110156106f057600311156106bf576106bc9061223e565b80f35b7f9e4f70a400000000000000000000000000000000000000000000000000000000825263ffffffff16600452602490fd5b6024837f4e487b710000000000000000000000000000000000000000000000000000000081526021600452fd5b5034610175578060031936011261017557806040916020835161073f81611517565b8281520152546bffffffffffffffffffffffff81831c16906020835161076481611517565b838152019060a01c81528251918252516020820152f35b503461017557602060031936011261017557604060609163ffffffff61079f611432565b1681526001602052205464ffffffffff6040519173ffffffffffffffffffffffffffffffffffffffff811683526107df6020840160ff8360a01c16611445565b60d01c166040820152f35b5034610175578060031936011261017557602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461017557604060031936011261017557610855611452565b6024359163ffffffff831683036101755760206108728484611e64565b6040519015158152f35b503461017557604060031936011261017557610896611432565b6024359073ffffffffffffffffffffffffffffffffffffffff60016108ba83611f03565b01541633036106435760ff6108ce82611f03565b5460a01c16600581101561061657600311156105e557602063ffffffff7fa2508a657a25c448cf8be28d6c0ac02a9dbf45b72bce51d2668a5065d8a6c14992169283855260018252806002604087200155604051908152a280f35b503461017557604060031936011261017557610943611432565b61094b6114b3565b9060ff61095782611f03565b5460a01c16600581101561061657600311156105e5576bffffffffffffffffffffffff82168015610a2c5781610a279163ffffffff6106bc95941680875260016020526109f6600160408920016109b287825460a01c611a9a565b73ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b6040519182527fe941ab62e6f22adf4e2885e8ea46e6b3bddffc58a5e5a3e5968b78248846ebb760203393a361223e565b61202c565b6004847fbcd6b390000000000000000000000000000000000000000000000000000000008152fd5b34610b655760e0600319360112610b6557610a6d611452565b610a75611498565b6084359060ff8216809203610b655773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610b65575f8060209560e4610b479660405194859384927fd505accf0000000000000000000000000000000000000000000000000000000084523360048501523060248501526bffffffffffffffffffffffff8a1660448501526064356064850152608484015260a43560a484015260c43560c48401525af1610b55575b506024359061163a565b63ffffffff60405191168152f35b5f610b5f9161154f565b5f610b3d565b5f80fd5b34610b65576060600319360112610b6557610b82611432565b610b8a6114b3565b906044359067ffffffffffffffff8211610b655736602383011215610b655781600401359067ffffffffffffffff8211610b65573660248360051b85010111610b65576020936024610bdd940191611ac4565b6bffffffffffffffffffffffff60405191168152f35b34610b65575f600319360112610b6557602063ffffffff5f5416604051908152f35b34610b65576020600319360112610b655773ffffffffffffffffffffffffffffffffffffffff610c43611452565b16805f52600260205263ffffffff60405f20541690815f52600160205273ffffffffffffffffffffffffffffffffffffffff60405f205416145f14610c935760209063ffffffff60405191168152f35b5060205f610b47565b34610b65576020600319360112610b655763ffffffff610cba611432565b73ffffffffffffffffffffffffffffffffffffffff6001610cda83611f03565b0154163303610ea25716805f52600160205260405f20805460ff8160a01c166005811015610e7557600303610e495764ffffffffff9060a81c1691824210610e1957602092506001820191825460a01c9273ffffffffffffffffffffffffffffffffffffffff8154169055740400000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000610dd5856bffffffffffffffffffffffff8560401c16611a50565b60401b169116175f557fa6a80c58dd3d0a2d2afb377a7a9d1f4f5aa2db0b9bf4f559f668bb8044a1d0c683604051848152a2610e11813361217f565b604051908152f35b90507fcef6ae11000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b827f8649aac2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b7f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b65575f600319360112610b6557335f52600360205260405f20548015610f9657602090335f52600382525f60408120555f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000610f586bffffffffffffffffffffffff85168460a01c611a50565b60a01b169116175f556040518181527f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead833392a2610e11813361217f565b7f6385746f000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610b65576060600319360112610b65576020610b47610fe0611452565b610fe8611498565b906024359061163a565b34610b65576020600319360112610b655761100b611432565b73ffffffffffffffffffffffffffffffffffffffff600161102b83611f03565b01541633036111ed5760ff61103f82611f03565b5460a01c16906005821015610e7557600363ffffffff9210156111c15716805f52600160205260405f2060ff815460a01c16906005821015610e755764ffffffffff60209160017f5648a99d3b613d0ed41d2e7665861ac3ee8c7dad141c4b5f55d8ee3d70cf40b09414611177575b740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161781556111698261111f63ffffffff7f00000000000000000000000000000000000000000000000000000000000000001642611a8d565b83547fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff16911660a81b79ffffffffff00000000000000000000000000000000000000000016178255565b5460a81c16604051908152a2005b5f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006111b463ffffffff84881c16611590565b861b169116175f556110ae565b7f9e4f70a4000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b63ffffffff907f69edaef7000000000000000000000000000000000000000000000000000000005f52166004523360245260445ffd5b34610b65575f600319360112610b6557602063ffffffff5f54821c16604051908152f35b34610b65576020600319360112610b655763ffffffff611265611432565b165f526001602052602073ffffffffffffffffffffffffffffffffffffffff600160405f20015416604051908152f35b34610b65576020600319360112610b65576112e86112b1611432565b5f60c06040516112c0816114ce565b8281528260208201528260408201528260608201528260808201528260a08201520152611f03565b6001810154815491600260ff8460a01c16910154906040519261130a846114ce565b73ffffffffffffffffffffffffffffffffffffffff81168452602084019173ffffffffffffffffffffffffffffffffffffffff8616835260408501956005821015610e755764ffffffffff6bffffffffffffffffffffffff946113c789839560e09b5273ffffffffffffffffffffffffffffffffffffffff60608b0193858760a81c1685528560808d019760d01c16875260a08c019860a01c895260c08c019a8b52816040519c51168c52511660208b01525160408a0190611445565b5116606087015251166080850152511660a08301525160c0820152f35b34610b65575f600319360112610b655760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359063ffffffff82168203610b6557565b906005821015610e755752565b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610b6557565b6024359073ffffffffffffffffffffffffffffffffffffffff82168203610b6557565b604435906bffffffffffffffffffffffff82168203610b6557565b602435906bffffffffffffffffffffffff82168203610b6557565b60e0810190811067ffffffffffffffff8211176114ea57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff8211176114ea57604052565b6080810190811067ffffffffffffffff8211176114ea57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176114ea57604052565b63ffffffff1680156115c1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9190826040910312610b655781518015158103610b65576020909201516bffffffffffffffffffffffff81168103610b655790565b63ffffffff1663ffffffff81146115c15760010190565b9092916040517f84772f2700000000000000000000000000000000000000000000000000000000815233600482015260408160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115611a45575f905f92611a13575b50156119e7576bffffffffffffffffffffffff166bffffffffffffffffffffffff8216908082106119b857505f54946116f663ffffffff8716611623565b61177463ffffffff8216918098837fffffffffffffffffffffffffffffffffffffffffffffffff000000000000000067ffffffff0000000061176463ffffffff847fffffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000087161760201c16611623565b60201b16921617175f5586611f65565b73ffffffffffffffffffffffffffffffffffffffff60405195611796876114ce565b1692838652602086019560018752604081015f8152606082019764ffffffffff431689526080830198338a5260a0840199858b5260c0850192888452875f52600160205273ffffffffffffffffffffffffffffffffffffffff8060405f20975116167fffffffffffffffffffffffff000000000000000000000000000000000000000087541617865551916005831015610e75576119b69b61193164ffffffffff6bffffffffffffffffffffffff936118e18260029a61197c997fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000008f549260a01b169116178d5551168b907fffffffffffff0000000000ffffffffffffffffffffffffffffffffffffffffff79ffffffffff00000000000000000000000000000000000000000083549260a81b169116179055565b5189547fff0000000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16911660d01b7effffffffff000000000000000000000000000000000000000000000000000016178855565b915191511660a01b7fffffffffffffffffffffffff00000000000000000000000000000000000000001673ffffffffffffffffffffffffffffffffffffffff91909116176001850155565b5191015560405192835260208301527f58a7ede8363a76de8f3d1b5ae3cb8534a95253f2d76a2929da276b086fe7c8e560403393a461202c565b565b907f4436bf3b000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7ff9eb7453000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b9050611a37915060403d604011611a3e575b611a2f818361154f565b8101906115ee565b905f6116b8565b503d611a25565b6040513d5f823e3d90fd5b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116115c157565b818102929181159184041417156115c157565b919082018092116115c157565b906bffffffffffffffffffffffff809116911601906bffffffffffffffffffffffff82116115c157565b9373ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303611e385763ffffffff851694855f52600160205260405f209560018701805460a01c946bffffffffffffffffffffffff811686105f14611e325750845b8589549060ff8260a01c166005811015610e75576003149182611e11575b506bffffffffffffffffffffffff1615908115611e09575b50611dfc57906109b286611b8493611a50565b5f547fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff0000000000000000611bd7876bffffffffffffffffffffffff8560401c16611a50565b60401b169116175f5585155f14611db2576bffffffffffffffffffffffff5f5b16966bffffffffffffffffffffffff611c10888a611a7a565b16915f5b88811015611c63578060051b8801359073ffffffffffffffffffffffffffffffffffffffff8216809203610b65576001915f52600360205260405f20611c5b8c8254611a8d565b905501611c14565b509295909396979194975f5473ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff0000000000000000000000000000000000000000611cb2898460a01c611a9a565b60a01b169116175f55611cc5868a611a50565b90806040519460808601906bffffffffffffffffffffffff8d1687526020870152608060408701525260a0840192905f905b808210611d7a5750505091807f02759ba93667a421053f497774ec487e91fbb03189ed66a46430093cdac4dc84926bffffffffffffffffffffffff60ff9796951660608301520390a25460a01c16906005821015610e75576119b6926001611d669314611d6b575b5084611a50565b6124b9565b611d749061223e565b5f611d5f565b90919384359073ffffffffffffffffffffffffffffffffffffffff8216809203610b6557602081600193829352019501920190611cf7565b6bffffffffffffffffffffffff8087612710611df461ffff7f000000000000000000000000000000000000000000000000000000000000000016848a16611a7a565b040416611bf7565b5050505093505050505f90565b90505f611b71565b60a81c64ffffffffff1642101591506bffffffffffffffffffffffff611b59565b94611b3b565b7f4bc0cd76000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff1690815f52600260205263ffffffff60405f209116918215159283611ef2575b83611ea5575b50505090565b5f9081526001602052604090205473ffffffffffffffffffffffffffffffffffffffff161491508115611edc575b505f8080611e9f565b64ffffffffff91505460201c164211155f611ed3565b825463ffffffff1681149350611e99565b63ffffffff1690815f52600160205260405f209173ffffffffffffffffffffffffffffffffffffffff60018401541615611f3a5750565b7f9bbab462000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff16801561200457805f52600260205263ffffffff60405f20541680611fd557505f52600260205263ffffffff60405f2091167fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000825416179055565b907f3899af82000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f91302bd6000000000000000000000000000000000000000000000000000000005f5260045ffd5b6bffffffffffffffffffffffff811690811561217b577fffffffffffffffffffffffff000000000000000000000000ffffffffffffffff73ffffffffffffffffffffffff00000000000000006120955f54936bffffffffffffffffffffffff8560401c16611a9a565b60401b169116175f5573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907f23b872dd000000000000000000000000000000000000000000000000000000005f52336004523060245260445260205f60648180865af19060015f511482161561215a575b6040525f6060521561212f5750565b7f5274afe7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b90600181151661217257823b15153d15161690612120565b503d5f823e3d90fd5b5050565b81612188575050565b73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615612226575b6040521561212f5750565b90600181151661217257823b15153d1516169061221b565b63ffffffff16805f52600160205260405f206001810154604051907f84772f2700000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff8116600483015260408260248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015611a45575f925f91612494575b5082612476575b505060ff825460a01c166005811015610e7557600182151591148114612470577f4b66b93e86af8424b217723eed660bf13092f36a5e3cc0c12b755123a440527992602092156123e95780547fff0000000000ffffffffff00ffffffffffffffffffffffffffffffffffffffff164360d01b7effffffffff00000000000000000000000000000000000000000000000000001617740100000000000000000000000000000000000000001790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff000000006123d763ffffffff84871c16611623565b851b169116175f555b604051908152a2565b740200000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff8254161790555f547fffffffffffffffffffffffffffffffffffffffffffffffff00000000ffffffff67ffffffff0000000061246363ffffffff84871c16611590565b851b169116175f556123e0565b50505050565b6bffffffffffffffffffffffff919250169060a01c10155f806122ed565b90506124b091925060403d604011611a3e57611a2f818361154f565b9190915f6122e6565b6bffffffffffffffffffffffff8116801561217b577f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff168061259a57507f000000000000000000000000000000000000000000000000000000000000000073ffffffffffffffffffffffffffffffffffffffff169150813b15610b65575f916024839260405194859384927f42966c6800000000000000000000000000000000000000000000000000000000845260048401525af18015611a45576125905750565b5f6119b69161154f565b5f5260036020526125b060405f20918254611a8d565b905573ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006125f75f54938460a01c611a9a565b60a01b169116175f5556",
}

// NodeRegistry is an auto generated Go binding around an Ethereum contract.
type NodeRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *NodeRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewNodeRegistry creates a new instance of NodeRegistry.
func NewNodeRegistry() *NodeRegistry {
	parsed, err := NodeRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &NodeRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *NodeRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address admission_, address court_, (uint32,uint32,uint16,address) params_) returns()
func (nodeRegistry *NodeRegistry) PackConstructor(token_ common.Address, admission_ common.Address, court_ common.Address, params_ INodeRegistryParams) []byte {
	enc, err := nodeRegistry.abi.Pack("", token_, admission_, court_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackActiveCount() []byte {
	enc, err := nodeRegistry.abi.Pack("activeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4331ed1f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackActiveCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("activeCount")
}

// UnpackActiveCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4331ed1f.
//
// Solidity: function activeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackActiveCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("activeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) PackAddStake(id uint32, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("addStake", id, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x876c6157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addStake(uint32 id, uint96 amount) returns()
func (nodeRegistry *NodeRegistry) TryPackAddStake(id uint32, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("addStake", id, amount)
}

// PackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) PackAdmission() []byte {
	enc, err := nodeRegistry.abi.Pack("admission")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAdmission is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa59f185f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackAdmission() ([]byte, error) {
	return nodeRegistry.abi.Pack("admission")
}

// UnpackAdmission is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa59f185f.
//
// Solidity: function admission() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackAdmission(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("admission", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) PackClaim() []byte {
	enc, err := nodeRegistry.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) TryPackClaim() ([]byte, error) {
	return nodeRegistry.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) PackCourt() []byte {
	enc, err := nodeRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackCourt() ([]byte, error) {
	return nodeRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) PackCredit(account common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) TryPackCredit(account common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (nodeRegistry *NodeRegistry) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) PackNode(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("node", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNode is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1d5c027c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) TryPackNode(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("node", id)
}

// UnpackNode is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1d5c027c.
//
// Solidity: function node(uint32 id) view returns((address,address,uint8,uint40,uint40,uint96,bytes32))
func (nodeRegistry *NodeRegistry) UnpackNode(data []byte) (INodeRegistryNode, error) {
	out, err := nodeRegistry.abi.Unpack("node", data)
	if err != nil {
		return *new(INodeRegistryNode), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryNode)).(*INodeRegistryNode)
	return out0, nil
}

// PackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeCount() []byte {
	enc, err := nodeRegistry.abi.Pack("nodeCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6da49b83.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeCount() ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeCount")
}

// UnpackNodeCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6da49b83.
//
// Solidity: function nodeCount() view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeCount(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeCount", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) PackNodeOf(signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("nodeOf", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNodeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x682a9141.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) TryPackNodeOf(signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("nodeOf", signer)
}

// UnpackNodeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x682a9141.
//
// Solidity: function nodeOf(address signer) view returns(uint32)
func (nodeRegistry *NodeRegistry) UnpackNodeOf(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("nodeOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) PackOwnerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("ownerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b7ec3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) TryPackOwnerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("ownerOf", id)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b7ec3b.
//
// Solidity: function ownerOf(uint32 id) view returns(address)
func (nodeRegistry *NodeRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) PackParams() []byte {
	enc, err := nodeRegistry.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) TryPackParams() ([]byte, error) {
	return nodeRegistry.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint32,uint32,uint16,address))
func (nodeRegistry *NodeRegistry) UnpackParams(data []byte) (INodeRegistryParams, error) {
	out, err := nodeRegistry.abi.Unpack("params", data)
	if err != nil {
		return *new(INodeRegistryParams), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryParams)).(*INodeRegistryParams)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegister(signer common.Address, metadata [32]byte, amount *big.Int) []byte {
	enc, err := nodeRegistry.abi.Pack("register", signer, metadata, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cfa0a87.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegister(signer common.Address, metadata [32]byte, amount *big.Int) ([]byte, error) {
	return nodeRegistry.abi.Pack("register", signer, metadata, amount)
}

// UnpackRegister is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cfa0a87.
//
// Solidity: function register(address signer, bytes32 metadata, uint96 amount) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegister(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("register", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) PackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7fb73c5d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) TryPackRegisterWithPermit(signer common.Address, metadata [32]byte, amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("registerWithPermit", signer, metadata, amount, deadline, v, r, s)
}

// UnpackRegisterWithPermit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7fb73c5d.
//
// Solidity: function registerWithPermit(address signer, bytes32 metadata, uint96 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns(uint32 id)
func (nodeRegistry *NodeRegistry) UnpackRegisterWithPermit(data []byte) (uint32, error) {
	out, err := nodeRegistry.abi.Unpack("registerWithPermit", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackRequestExit(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("requestExit", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestExit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x460b4fa7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestExit(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackRequestExit(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("requestExit", id)
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) PackReview(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("review", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc96c7838.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint32 id) returns()
func (nodeRegistry *NodeRegistry) TryPackReview(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("review", id)
}

// PackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackRevokeSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("revokeSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevokeSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf5271334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revokeSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackRevokeSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("revokeSigner", id, signer)
}

// PackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) PackSetMetadata(id uint32, metadata [32]byte) []byte {
	enc, err := nodeRegistry.abi.Pack("setMetadata", id, metadata)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMetadata is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a61e728.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMetadata(uint32 id, bytes32 metadata) returns()
func (nodeRegistry *NodeRegistry) TryPackSetMetadata(id uint32, metadata [32]byte) ([]byte, error) {
	return nodeRegistry.abi.Pack("setMetadata", id, metadata)
}

// PackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) PackSetSigner(id uint32, signer common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("setSigner", id, signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcdb8eaba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setSigner(uint32 id, address signer) returns()
func (nodeRegistry *NodeRegistry) TryPackSetSigner(id uint32, signer common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("setSigner", id, signer)
}

// PackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) PackSignerOf(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signerOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac5d6ab6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) TryPackSignerOf(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signerOf", id)
}

// SignerOfOutput serves as a container for the return parameters of contract
// method SignerOf.
type SignerOfOutput struct {
	Signer common.Address
	State  uint8
	Since  *big.Int
}

// UnpackSignerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xac5d6ab6.
//
// Solidity: function signerOf(uint32 id) view returns(address signer, uint8 state, uint256 since)
func (nodeRegistry *NodeRegistry) UnpackSignerOf(data []byte) (SignerOfOutput, error) {
	out, err := nodeRegistry.abi.Unpack("signerOf", data)
	outstruct := new(SignerOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Signer = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.State = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Since = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) PackSignsFor(signer common.Address, id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("signsFor", signer, id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSignsFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa0304962.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) TryPackSignsFor(signer common.Address, id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("signsFor", signer, id)
}

// UnpackSignsFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa0304962.
//
// Solidity: function signsFor(address signer, uint32 id) view returns(bool)
func (nodeRegistry *NodeRegistry) UnpackSignsFor(data []byte) (bool, error) {
	out, err := nodeRegistry.abi.Unpack("signsFor", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) PackSlash(id uint32, amount *big.Int, honest []common.Address) []byte {
	enc, err := nodeRegistry.abi.Pack("slash", id, amount, honest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7630d879.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) TryPackSlash(id uint32, amount *big.Int, honest []common.Address) ([]byte, error) {
	return nodeRegistry.abi.Pack("slash", id, amount, honest)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7630d879.
//
// Solidity: function slash(uint32 id, uint96 amount, address[] honest) returns(uint96 taken)
func (nodeRegistry *NodeRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) PackToken() []byte {
	enc, err := nodeRegistry.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) TryPackToken() ([]byte, error) {
	return nodeRegistry.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (nodeRegistry *NodeRegistry) UnpackToken(data []byte) (common.Address, error) {
	out, err := nodeRegistry.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) PackTotals() []byte {
	enc, err := nodeRegistry.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) TryPackTotals() ([]byte, error) {
	return nodeRegistry.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256))
func (nodeRegistry *NodeRegistry) UnpackTotals(data []byte) (INodeRegistryTotals, error) {
	out, err := nodeRegistry.abi.Unpack("totals", data)
	if err != nil {
		return *new(INodeRegistryTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(INodeRegistryTotals)).(*INodeRegistryTotals)
	return out0, nil
}

// PackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) PackWithdrawStake(id uint32) []byte {
	enc, err := nodeRegistry.abi.Pack("withdrawStake", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdrawStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f1a9054.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) TryPackWithdrawStake(id uint32) ([]byte, error) {
	return nodeRegistry.abi.Pack("withdrawStake", id)
}

// UnpackWithdrawStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f1a9054.
//
// Solidity: function withdrawStake(uint32 id) returns(uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackWithdrawStake(data []byte) (*big.Int, error) {
	out, err := nodeRegistry.abi.Unpack("withdrawStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// NodeRegistryCreditClaimed represents a CreditClaimed event raised by the NodeRegistry contract.
type NodeRegistryCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const NodeRegistryCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryCreditClaimed) ContractEventName() string {
	return NodeRegistryCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (nodeRegistry *NodeRegistry) UnpackCreditClaimedEvent(log *types.Log) (*NodeRegistryCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryCreditClaimed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeActivityChanged represents a NodeActivityChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeActivityChanged struct {
	Node   uint32
	Active bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeActivityChangedEventName = "NodeActivityChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeActivityChanged) ContractEventName() string {
	return NodeRegistryNodeActivityChangedEventName
}

// UnpackNodeActivityChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeActivityChanged(uint32 indexed node, bool active)
func (nodeRegistry *NodeRegistry) UnpackNodeActivityChangedEvent(log *types.Log) (*NodeRegistryNodeActivityChanged, error) {
	event := "NodeActivityChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeActivityChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExitRequested represents a NodeExitRequested event raised by the NodeRegistry contract.
type NodeRegistryNodeExitRequested struct {
	Node       uint32
	ExitableAt *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitRequestedEventName = "NodeExitRequested"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExitRequested) ContractEventName() string {
	return NodeRegistryNodeExitRequestedEventName
}

// UnpackNodeExitRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExitRequested(uint32 indexed node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackNodeExitRequestedEvent(log *types.Log) (*NodeRegistryNodeExitRequested, error) {
	event := "NodeExitRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExitRequested)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeExited represents a NodeExited event raised by the NodeRegistry contract.
type NodeRegistryNodeExited struct {
	Node  uint32
	Stake *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeExitedEventName = "NodeExited"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeExited) ContractEventName() string {
	return NodeRegistryNodeExitedEventName
}

// UnpackNodeExitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeExited(uint32 indexed node, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeExitedEvent(log *types.Log) (*NodeRegistryNodeExited, error) {
	event := "NodeExited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeExited)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeMetadataChanged represents a NodeMetadataChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeMetadataChanged struct {
	Node     uint32
	Metadata [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeMetadataChangedEventName = "NodeMetadataChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeMetadataChanged) ContractEventName() string {
	return NodeRegistryNodeMetadataChangedEventName
}

// UnpackNodeMetadataChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeMetadataChanged(uint32 indexed node, bytes32 metadata)
func (nodeRegistry *NodeRegistry) UnpackNodeMetadataChangedEvent(log *types.Log) (*NodeRegistryNodeMetadataChanged, error) {
	event := "NodeMetadataChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeMetadataChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeRegistered represents a NodeRegistered event raised by the NodeRegistry contract.
type NodeRegistryNodeRegistered struct {
	Node     uint32
	Owner    common.Address
	Signer   common.Address
	Metadata [32]byte
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeRegisteredEventName = "NodeRegistered"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeRegistered) ContractEventName() string {
	return NodeRegistryNodeRegisteredEventName
}

// UnpackNodeRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeRegistered(uint32 indexed node, address indexed owner, address indexed signer, bytes32 metadata, uint96 stake)
func (nodeRegistry *NodeRegistry) UnpackNodeRegisteredEvent(log *types.Log) (*NodeRegistryNodeRegistered, error) {
	event := "NodeRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeRegistered)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerChanged represents a NodeSignerChanged event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerChanged struct {
	Node          uint32
	OldSigner     common.Address
	NewSigner     common.Address
	OldValidUntil *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerChangedEventName = "NodeSignerChanged"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerChanged) ContractEventName() string {
	return NodeRegistryNodeSignerChangedEventName
}

// UnpackNodeSignerChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerChanged(uint32 indexed node, address indexed oldSigner, address indexed newSigner, uint40 oldValidUntil)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerChangedEvent(log *types.Log) (*NodeRegistryNodeSignerChanged, error) {
	event := "NodeSignerChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerChanged)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSignerRevoked represents a NodeSignerRevoked event raised by the NodeRegistry contract.
type NodeRegistryNodeSignerRevoked struct {
	Node   uint32
	Signer common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSignerRevokedEventName = "NodeSignerRevoked"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSignerRevoked) ContractEventName() string {
	return NodeRegistryNodeSignerRevokedEventName
}

// UnpackNodeSignerRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSignerRevoked(uint32 indexed node, address indexed signer)
func (nodeRegistry *NodeRegistry) UnpackNodeSignerRevokedEvent(log *types.Log) (*NodeRegistryNodeSignerRevoked, error) {
	event := "NodeSignerRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSignerRevoked)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryNodeSlashed represents a NodeSlashed event raised by the NodeRegistry contract.
type NodeRegistryNodeSlashed struct {
	Node   uint32
	Amount *big.Int
	Share  *big.Int
	Honest []common.Address
	Sunk   *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryNodeSlashedEventName = "NodeSlashed"

// ContractEventName returns the user-defined event name.
func (NodeRegistryNodeSlashed) ContractEventName() string {
	return NodeRegistryNodeSlashedEventName
}

// UnpackNodeSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event NodeSlashed(uint32 indexed node, uint96 amount, uint96 share, address[] honest, uint96 sunk)
func (nodeRegistry *NodeRegistry) UnpackNodeSlashedEvent(log *types.Log) (*NodeRegistryNodeSlashed, error) {
	event := "NodeSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryNodeSlashed)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// NodeRegistryStakeAdded represents a StakeAdded event raised by the NodeRegistry contract.
type NodeRegistryStakeAdded struct {
	Node   uint32
	From   common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const NodeRegistryStakeAddedEventName = "StakeAdded"

// ContractEventName returns the user-defined event name.
func (NodeRegistryStakeAdded) ContractEventName() string {
	return NodeRegistryStakeAddedEventName
}

// UnpackStakeAddedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeAdded(uint32 indexed node, address indexed from, uint96 amount)
func (nodeRegistry *NodeRegistry) UnpackStakeAddedEvent(log *types.Log) (*NodeRegistryStakeAdded, error) {
	event := "StakeAdded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != nodeRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(NodeRegistryStakeAdded)
	if len(log.Data) > 0 {
		if err := nodeRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range nodeRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (nodeRegistry *NodeRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["HonestPartTooLarge"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackHonestPartTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NoCredit"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeAlreadyExited"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeAlreadyExitedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeNotExiting"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeNotExitingError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NodeUnknown"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNodeUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotAdmitted"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotAdmittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotNodeOwner"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotNodeOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["NotSlasher"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackNotSlasherError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerNotInGrace"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerNotInGraceError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerTaken"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["SignerZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackSignerZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeLocked"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], nodeRegistry.abi.Errors["StakeZero"].ID.Bytes()[:4]) {
		return nodeRegistry.UnpackStakeZeroError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// NodeRegistryHonestPartTooLarge represents a HonestPartTooLarge error raised by the NodeRegistry contract.
type NodeRegistryHonestPartTooLarge struct {
	HonestBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func NodeRegistryHonestPartTooLargeErrorID() common.Hash {
	return common.HexToHash("0x5b6c1d73a7cb0fac7421f3f51870f1a949a7c38b7dfe82594c4da67c1ec03ae0")
}

// UnpackHonestPartTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HonestPartTooLarge(uint16 honestBps)
func (nodeRegistry *NodeRegistry) UnpackHonestPartTooLargeError(raw []byte) (*NodeRegistryHonestPartTooLarge, error) {
	out := new(NodeRegistryHonestPartTooLarge)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "HonestPartTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNoCredit represents a NoCredit error raised by the NodeRegistry contract.
type NodeRegistryNoCredit struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCredit(address account)
func NodeRegistryNoCreditErrorID() common.Hash {
	return common.HexToHash("0x6385746fcefe8edde7204ab2688cf3a9703f55184b5a77e217814dada566d089")
}

// UnpackNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCredit(address account)
func (nodeRegistry *NodeRegistry) UnpackNoCreditError(raw []byte) (*NodeRegistryNoCredit, error) {
	out := new(NodeRegistryNoCredit)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeAlreadyExited represents a NodeAlreadyExited error raised by the NodeRegistry contract.
type NodeRegistryNodeAlreadyExited struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func NodeRegistryNodeAlreadyExitedErrorID() common.Hash {
	return common.HexToHash("0x9e4f70a4f538f953b46b4fe6398f2dcfbff491122050648e45f9e28b30e2e700")
}

// UnpackNodeAlreadyExitedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeAlreadyExited(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeAlreadyExitedError(raw []byte) (*NodeRegistryNodeAlreadyExited, error) {
	out := new(NodeRegistryNodeAlreadyExited)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeAlreadyExited", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeNotExiting represents a NodeNotExiting error raised by the NodeRegistry contract.
type NodeRegistryNodeNotExiting struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeNotExiting(uint32 node)
func NodeRegistryNodeNotExitingErrorID() common.Hash {
	return common.HexToHash("0x8649aac293dd172d1e080ec24b3b603021c5903903620bb569e9196b3740f3ab")
}

// UnpackNodeNotExitingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeNotExiting(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeNotExitingError(raw []byte) (*NodeRegistryNodeNotExiting, error) {
	out := new(NodeRegistryNodeNotExiting)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeNotExiting", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNodeUnknown represents a NodeUnknown error raised by the NodeRegistry contract.
type NodeRegistryNodeUnknown struct {
	Node uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NodeUnknown(uint32 node)
func NodeRegistryNodeUnknownErrorID() common.Hash {
	return common.HexToHash("0x9bbab462a17d3833faae59504d7724ad73a6bd03d152a5f95a138dd1d330adf2")
}

// UnpackNodeUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NodeUnknown(uint32 node)
func (nodeRegistry *NodeRegistry) UnpackNodeUnknownError(raw []byte) (*NodeRegistryNodeUnknown, error) {
	out := new(NodeRegistryNodeUnknown)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NodeUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotAdmitted represents a NotAdmitted error raised by the NodeRegistry contract.
type NodeRegistryNotAdmitted struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAdmitted(address account)
func NodeRegistryNotAdmittedErrorID() common.Hash {
	return common.HexToHash("0xf9eb7453ab8744e4cb94d46ace41077884bf6f2444cf33296649fc80d1eeb578")
}

// UnpackNotAdmittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAdmitted(address account)
func (nodeRegistry *NodeRegistry) UnpackNotAdmittedError(raw []byte) (*NodeRegistryNotAdmitted, error) {
	out := new(NodeRegistryNotAdmitted)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotAdmitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotNodeOwner represents a NotNodeOwner error raised by the NodeRegistry contract.
type NodeRegistryNotNodeOwner struct {
	Node   uint32
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func NodeRegistryNotNodeOwnerErrorID() common.Hash {
	return common.HexToHash("0x69edaef7ed963bfaade63e4763065a236a800f2a50dcfcd5409c05a1149ba6f7")
}

// UnpackNotNodeOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotNodeOwner(uint32 node, address caller)
func (nodeRegistry *NodeRegistry) UnpackNotNodeOwnerError(raw []byte) (*NodeRegistryNotNodeOwner, error) {
	out := new(NodeRegistryNotNodeOwner)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotNodeOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryNotSlasher represents a NotSlasher error raised by the NodeRegistry contract.
type NodeRegistryNotSlasher struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSlasher(address caller)
func NodeRegistryNotSlasherErrorID() common.Hash {
	return common.HexToHash("0x4bc0cd76e5ae33e138f3b6102c7a4d91ece10c34862bde6e59a763ba1571b395")
}

// UnpackNotSlasherError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSlasher(address caller)
func (nodeRegistry *NodeRegistry) UnpackNotSlasherError(raw []byte) (*NodeRegistryNotSlasher, error) {
	out := new(NodeRegistryNotSlasher)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "NotSlasher", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the NodeRegistry contract.
type NodeRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func NodeRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (nodeRegistry *NodeRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*NodeRegistrySafeERC20FailedOperation, error) {
	out := new(NodeRegistrySafeERC20FailedOperation)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerNotInGrace represents a SignerNotInGrace error raised by the NodeRegistry contract.
type NodeRegistrySignerNotInGrace struct {
	Node   uint32
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func NodeRegistrySignerNotInGraceErrorID() common.Hash {
	return common.HexToHash("0xfde5588f7cbd696e3d45dea1ee4043022e0fee85af8dfa0dca8d50ee853106e2")
}

// UnpackSignerNotInGraceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerNotInGrace(uint32 node, address signer)
func (nodeRegistry *NodeRegistry) UnpackSignerNotInGraceError(raw []byte) (*NodeRegistrySignerNotInGrace, error) {
	out := new(NodeRegistrySignerNotInGrace)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerNotInGrace", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerTaken represents a SignerTaken error raised by the NodeRegistry contract.
type NodeRegistrySignerTaken struct {
	Signer common.Address
	Node   uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func NodeRegistrySignerTakenErrorID() common.Hash {
	return common.HexToHash("0x3899af827ac5bb7e91846f9a4c7165fe31f2d31655a3eab6a9e8c13ef2581af9")
}

// UnpackSignerTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerTaken(address signer, uint32 node)
func (nodeRegistry *NodeRegistry) UnpackSignerTakenError(raw []byte) (*NodeRegistrySignerTaken, error) {
	out := new(NodeRegistrySignerTaken)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistrySignerZero represents a SignerZero error raised by the NodeRegistry contract.
type NodeRegistrySignerZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerZero()
func NodeRegistrySignerZeroErrorID() common.Hash {
	return common.HexToHash("0x91302bd6666db005ccdc03377b70733436c1709524018a1d1e960d460f05ed34")
}

// UnpackSignerZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerZero()
func (nodeRegistry *NodeRegistry) UnpackSignerZeroError(raw []byte) (*NodeRegistrySignerZero, error) {
	out := new(NodeRegistrySignerZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "SignerZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeLocked represents a StakeLocked error raised by the NodeRegistry contract.
type NodeRegistryStakeLocked struct {
	Node       uint32
	ExitableAt *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func NodeRegistryStakeLockedErrorID() common.Hash {
	return common.HexToHash("0xcef6ae1117fa6fd128c95e86bf0f25f0b968441f6c365265d8b2c914d1940478")
}

// UnpackStakeLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeLocked(uint32 node, uint40 exitableAt)
func (nodeRegistry *NodeRegistry) UnpackStakeLockedError(raw []byte) (*NodeRegistryStakeLocked, error) {
	out := new(NodeRegistryStakeLocked)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeTooLow represents a StakeTooLow error raised by the NodeRegistry contract.
type NodeRegistryStakeTooLow struct {
	Stake *big.Int
	Least *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func NodeRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0x4436bf3b58c79e4b56197f981f65ccb6f14cb4a3d23e9e54f3b40321539eeedc")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(uint96 stake, uint96 least)
func (nodeRegistry *NodeRegistry) UnpackStakeTooLowError(raw []byte) (*NodeRegistryStakeTooLow, error) {
	out := new(NodeRegistryStakeTooLow)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// NodeRegistryStakeZero represents a StakeZero error raised by the NodeRegistry contract.
type NodeRegistryStakeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeZero()
func NodeRegistryStakeZeroErrorID() common.Hash {
	return common.HexToHash("0xbcd6b390f608ff96cecc2bfe9a8c9becb7694b02629620af8f51e0b12eeb15be")
}

// UnpackStakeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeZero()
func (nodeRegistry *NodeRegistry) UnpackStakeZeroError(raw []byte) (*NodeRegistryStakeZero, error) {
	out := new(NodeRegistryStakeZero)
	if err := nodeRegistry.abi.UnpackIntoInterface(out, "StakeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolMetaData contains all meta data concerning the RewardPool contract.
var RewardPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"token_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"models_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"studies_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"params_\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"bondAdded\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"claim\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"credit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"creditLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"emissionBudget\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"\",\"type\":\"uint96\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowAdded\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"vendor\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"amount\",\"type\":\"uint96\"}],\"name\":\"escrowReturned\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"params\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"emissionPerInstance\",\"type\":\"uint96\"},{\"internalType\":\"uint32\",\"name\":\"emissionMaxInstances\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"labelBonus\",\"type\":\"uint96\"}],\"internalType\":\"structIRewardPool.Params\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"rates\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"royaltyBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"perInstance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxInstances\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"budget\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Rates\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"royaltyBps\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"drawn\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"released\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Payment[]\",\"name\":\"payments\",\"type\":\"tuple[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studies\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"token\",\"outputs\":[{\"internalType\":\"contractFluoroToken\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totals\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"escrowed\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"credited\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"funded\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"returned\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"minted\",\"type\":\"uint256\"}],\"internalType\":\"structIRewardPool.Totals\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"emitted\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"left\",\"type\":\"uint256\"}],\"name\":\"BudgetExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotModelRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotStudyRegistry\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"paid\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"available\",\"type\":\"uint256\"}],\"name\":\"PaymentsUnbalanced\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"}],\"name\":\"RoyaltyTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"}]",
	ID:  "02b3dbef1e0443b9023353650e16f76dae",
	Bin: "0x6101a0806040523461029757806116a8803803809161001e8285610309565b833981010361010081126102975781516001600160a01b03811692908381036102975761004d6020830161032c565b9361005a6040840161032c565b9360806100696060860161032c565b91607f1901126102975760405194608086016001600160401b038111878210176102f55760405260808501519661ffff8816978881036102975787526100b160a08701610340565b946020880195865260c08701519663ffffffff881688036102975760e06100df9160408b01998a5201610340565b9860608901998a5261271081116102e3575060805260a05260c05260e052604051631aa93a7560e11b815290602082600481845afa9182156102a3575f926102ae575b506020600491604051928380926318160ddd60e01b82525afa9081156102a3575f9161026d575b508103908111610259576001600160601b0390811661010052925161ffff1661012052518216610140525163ffffffff1661016052905116610180526040516113539081610355823960805181818160f901528181610a1601528181610a7c0152610d9c015260a051818181610151015281816106450152610cfc015260c05181818161046d015261069a015260e0518181816102750152818161086d0152610e3c0152610100518181816104f50152818161073b01528181610c6d01526110a001526101205181818161037c015281816104ac0152610bd00152610140518181816103ad0152610c070152610160518181816103da0152610c3501526101805181818161040101526107620152f35b634e487b7160e01b5f52601160045260245ffd5b90506020813d60201161029b575b8161028860209383610309565b8101031261029757515f610149565b5f80fd5b3d915061027b565b6040513d5f823e3d90fd5b9091506020813d6020116102db575b816102ca60209383610309565b810103126102975751906020610122565b3d91506102bd565b633155d94960e21b5f5260045260245ffd5b634e487b7160e01b5f52604160045260245ffd5b601f909101601f19168101906001600160401b038211908210176102f557604052565b51906001600160a01b038216820361029757565b51906001600160601b03821682036102975756fe6080806040526004361015610012575f80fd5b5f905f3560e01c908162971a3014610e125750806326af457714610cb357806343f48fbd14610b715780634e71d92d146108df5780635c9fdfee1461083c5780638ac76cfc146106695780639986df2c14610618578063c038a38e14610519578063c5ca738c146104d0578063c63adb2b14610491578063c7f5a33e14610440578063cff0ab961461032c578063d5d44d80146102e8578063e71a17691461020b578063f07a6abe146101205763fc0c546a146100cd575f80fd5b3461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b80fd5b503461011d57602060031936011261011d5761013a610e83565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036101df576bffffffffffffffffffffffff6101d991166001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6101ca84828516610f5f565b16911617600155600454610efd565b60045580f35b6024827f834575fa00000000000000000000000000000000000000000000000000000000815233600452fd5b503461011d57608060031936011261011d5760643567ffffffffffffffff81116102e457366023820112156102e45780600401359067ffffffffffffffff82116102e0573660248360061b830101116102e05773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036102b4579060246102b19201604435602435600435610fce565b80f35b6024837fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b8280fd5b5080fd5b503461011d57602060031936011261011d57604060209173ffffffffffffffffffffffffffffffffffffffff61031c610e60565b1681528083522054604051908152f35b503461011d578060031936011261011d57606060405161034b81610f43565b8281528260208201528260408201520152608060405161036a81610f43565b6bffffffffffffffffffffffff61ffff7f0000000000000000000000000000000000000000000000000000000000000000169182815263ffffffff6020820191837f00000000000000000000000000000000000000000000000000000000000000001683528360606040830192847f00000000000000000000000000000000000000000000000000000000000000001684520193817f0000000000000000000000000000000000000000000000000000000000000000168552604051968752511660208601525116604084015251166060820152f35b503461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d57602060405161ffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d5760206040516bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d578060031936011261011d5760e060405161053881610f26565b8281528260208201528260408201528260608201528260808201528260a08201528260c082015201526101006001546fffffffffffffffffffffffffffffffff8116906003549060045460055460065491600254946040519461059a86610f26565b878652602086019060801c815260408601918252606086019283526080860193845260a0860194855260e060c08701966fffffffffffffffffffffffffffffffff89168852019660801c87526040519788525160208801525160408701525160608601525160808501525160a08401525160c08301525160e0820152f35b503461011d578060031936011261011d57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b503461011d57602060031936011261011d57610683610e60565b73ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361081057604060209273ffffffffffffffffffffffffffffffffffffffff600254936fffffffffffffffffffffffffffffffff8516947fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff6107986bffffffffffffffffffffffff6107608a827f000000000000000000000000000000000000000000000000000000000000000016610e9e565b7f000000000000000000000000000000000000000000000000000000000000000090848116838316101561080757505b168099610f5f565b169116176002556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff000000000000000000000000000000006107e1888460801c610f5f565b60801b16911617600155168152808452206107fd828254610efd565b9055604051908152f35b82915016610790565b6024827fd11a8d1500000000000000000000000000000000000000000000000000000000815233600452fd5b503461011d57602060031936011261011d57610856610e83565b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001633036108b3576bffffffffffffffffffffffff6108ad9116600354610efd565b60035580f35b6024827fd9cc3b7800000000000000000000000000000000000000000000000000000000815233600452fd5b5034610b41575f600319360112610b41576108f8611215565b335f525f60205260405f20548015610b4557335f525f6020525f60408120556001546fffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffffff0000000000000000000000000000000061095b8285168460801c610e9e565b60801b1691161760015561097181600654610efd565b6006556fffffffffffffffffffffffffffffffff6002548181167fffffffffffffffffffffffffffffffff000000000000000000000000000000006109b98360801c83610e9e565b9260801b16176002556040518381527fd8138f8a3f377c5259ca548e70e4c2de94f129f5a11036a15b69513cba2b426a60203392a2169182610a65575b60209250610a3b823373ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611289565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d604051908152f35b73ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001692833b15610b41575f936044859260405196879384927f40c10f1900000000000000000000000000000000000000000000000000000000845230600485015260248401525af18015610b3657156109f6575067ffffffffffffffff8211610b09576020916040525f6109f6565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b5f80fd5b7f64ab3466000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610b41575f600319360112610b41575f6080604051610b9081610f0a565b828152826020820152826040820152826060820152015260a06fffffffffffffffffffffffffffffffff6002541660405190610bcb82610f0a565b61ffff7f00000000000000000000000000000000000000000000000000000000000000001691828152602081016bffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152604082019063ffffffff7f0000000000000000000000000000000000000000000000000000000000000000168252608060608401936bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016855201938452604051948552516020850152516040840152516060830152516080820152f35b34610b41576040600319360112610b4157610ccc610e60565b6024356bffffffffffffffffffffffff8116809103610b415773ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610de657610dc191610d2e611215565b6001547fffffffffffffffffffffffffffffffff000000000000000000000000000000006fffffffffffffffffffffffffffffffff610d6f85828516610e9e565b16911617600155610d8282600554610efd565b60055573ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016611289565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b7f834575fa000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b34610b41575f600319360112610b415760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6004359073ffffffffffffffffffffffffffffffffffffffff82168203610b4157565b600435906bffffffffffffffffffffffff82168203610b4157565b906fffffffffffffffffffffffffffffffff809116911603906fffffffffffffffffffffffffffffffff8211610ed057565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b91908201809211610ed057565b60a0810190811067ffffffffffffffff821117610b0957604052565b610100810190811067ffffffffffffffff821117610b0957604052565b6080810190811067ffffffffffffffff821117610b0957604052565b906fffffffffffffffffffffffffffffffff809116911601906fffffffffffffffffffffffffffffffff8211610ed057565b9190811015610fa15760061b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b909391925f925f915b81831061119b57505050610ff483610fef8684610efd565b610efd565b820361115e577fffffffffffffffffffffffffffffffff0000000000000000000000000000000061104d6fffffffffffffffffffffffffffffffff9283611042816001549316828416610e9e565b95169060801c610f5f565b60801b1691161760015580611148575b50801561114557600254906fffffffffffffffffffffffffffffffff8216906fffffffffffffffffffffffffffffffff6110c5836bffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016610e9e565b16808211611116575061110d7fffffffffffffffffffffffffffffffff00000000000000000000000000000000926fffffffffffffffffffffffffffffffff80931690610f5f565b16911617600255565b907f29a8b5f0000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50565b600354908103908111610ed0576003555f61105d565b82610fef8561116c93610efd565b907f950a288e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90919360206111ab868585610f91565b0135801561120b576111be868585610f91565b359073ffffffffffffffffffffffffffffffffffffffff8216809203610b4157600192611201925f525f60205260405f206111fa838254610efd565b9055610efd565b945b019190610fd7565b5093600190611203565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6112615760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b7f3ee5aeb5000000000000000000000000000000000000000000000000000000005f5260045ffd5b9173ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb000000000000000000000000000000000000000000000000000000005f521660045260245260205f60448180865af19060015f5114821615611332575b604052156112f05750565b73ffffffffffffffffffffffffffffffffffffffff907f5274afe7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b90600181151661134a57823b15153d151616906112e5565b503d5f823e3d90fd",
}

// RewardPool is an auto generated Go binding around an Ethereum contract.
type RewardPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RewardPool) GetABI() abi.ABI {
	return c.abi
}

// NewRewardPool creates a new instance of RewardPool.
func NewRewardPool() *RewardPool {
	parsed, err := RewardPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RewardPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RewardPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address token_, address models_, address studies_, address court_, (uint16,uint96,uint32,uint96) params_) returns()
func (rewardPool *RewardPool) PackConstructor(token_ common.Address, models_ common.Address, studies_ common.Address, court_ common.Address, params_ IRewardPoolParams) []byte {
	enc, err := rewardPool.abi.Pack("", token_, models_, studies_, court_, params_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBondAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9fdfee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function bondAdded(uint96 amount) returns()
func (rewardPool *RewardPool) PackBondAdded(amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("bondAdded", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBondAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c9fdfee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function bondAdded(uint96 amount) returns()
func (rewardPool *RewardPool) TryPackBondAdded(amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("bondAdded", amount)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) PackClaim() []byte {
	enc, err := rewardPool.abi.Pack("claim")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4e71d92d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) TryPackClaim() ([]byte, error) {
	return rewardPool.abi.Pack("claim")
}

// UnpackClaim is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4e71d92d.
//
// Solidity: function claim() returns(uint256 amount)
func (rewardPool *RewardPool) UnpackClaim(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("claim", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) PackCourt() []byte {
	enc, err := rewardPool.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) TryPackCourt() ([]byte, error) {
	return rewardPool.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (rewardPool *RewardPool) UnpackCourt(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) PackCredit(account common.Address) []byte {
	enc, err := rewardPool.abi.Pack("credit", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd5d44d80.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) TryPackCredit(account common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("credit", account)
}

// UnpackCredit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd5d44d80.
//
// Solidity: function credit(address account) view returns(uint256)
func (rewardPool *RewardPool) UnpackCredit(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("credit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) PackCreditLabel(contributor common.Address) []byte {
	enc, err := rewardPool.abi.Pack("creditLabel", contributor)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ac76cfc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) TryPackCreditLabel(contributor common.Address) ([]byte, error) {
	return rewardPool.abi.Pack("creditLabel", contributor)
}

// UnpackCreditLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ac76cfc.
//
// Solidity: function creditLabel(address contributor) returns(uint96 bonus)
func (rewardPool *RewardPool) UnpackCreditLabel(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("creditLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) PackEmissionBudget() []byte {
	enc, err := rewardPool.abi.Pack("emissionBudget")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEmissionBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc5ca738c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) TryPackEmissionBudget() ([]byte, error) {
	return rewardPool.abi.Pack("emissionBudget")
}

// UnpackEmissionBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc5ca738c.
//
// Solidity: function emissionBudget() view returns(uint96)
func (rewardPool *RewardPool) UnpackEmissionBudget(data []byte) (*big.Int, error) {
	out, err := rewardPool.abi.Unpack("emissionBudget", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowAdded(amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowAdded", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowAdded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf07a6abe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowAdded(uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowAdded(amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowAdded", amount)
}

// PackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) PackEscrowReturned(vendor common.Address, amount *big.Int) []byte {
	enc, err := rewardPool.abi.Pack("escrowReturned", vendor, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowReturned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26af4577.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function escrowReturned(address vendor, uint96 amount) returns()
func (rewardPool *RewardPool) TryPackEscrowReturned(vendor common.Address, amount *big.Int) ([]byte, error) {
	return rewardPool.abi.Pack("escrowReturned", vendor, amount)
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) PackModels() []byte {
	enc, err := rewardPool.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) TryPackModels() ([]byte, error) {
	return rewardPool.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (rewardPool *RewardPool) UnpackModels(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) PackParams() []byte {
	enc, err := rewardPool.abi.Pack("params")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcff0ab96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) TryPackParams() ([]byte, error) {
	return rewardPool.abi.Pack("params")
}

// UnpackParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcff0ab96.
//
// Solidity: function params() view returns((uint16,uint96,uint32,uint96))
func (rewardPool *RewardPool) UnpackParams(data []byte) (IRewardPoolParams, error) {
	out, err := rewardPool.abi.Unpack("params", data)
	if err != nil {
		return *new(IRewardPoolParams), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolParams)).(*IRewardPoolParams)
	return out0, nil
}

// PackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f48fbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) PackRates() []byte {
	enc, err := rewardPool.abi.Pack("rates")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43f48fbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) TryPackRates() ([]byte, error) {
	return rewardPool.abi.Pack("rates")
}

// UnpackRates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43f48fbd.
//
// Solidity: function rates() view returns((uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) UnpackRates(data []byte) (IRewardPoolRates, error) {
	out, err := rewardPool.abi.Unpack("rates", data)
	if err != nil {
		return *new(IRewardPoolRates), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolRates)).(*IRewardPoolRates)
	return out0, nil
}

// PackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) PackRoyaltyBps() []byte {
	enc, err := rewardPool.abi.Pack("royaltyBps")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyBps is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63adb2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) TryPackRoyaltyBps() ([]byte, error) {
	return rewardPool.abi.Pack("royaltyBps")
}

// UnpackRoyaltyBps is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63adb2b.
//
// Solidity: function royaltyBps() view returns(uint16)
func (rewardPool *RewardPool) UnpackRoyaltyBps(data []byte) (uint16, error) {
	out, err := rewardPool.abi.Unpack("royaltyBps", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe71a1769.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 drawn, uint256 emitted, uint256 released, (address,uint256)[] payments) returns()
func (rewardPool *RewardPool) PackSettle(drawn *big.Int, emitted *big.Int, released *big.Int, payments []IRewardPoolPayment) []byte {
	enc, err := rewardPool.abi.Pack("settle", drawn, emitted, released, payments)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe71a1769.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 drawn, uint256 emitted, uint256 released, (address,uint256)[] payments) returns()
func (rewardPool *RewardPool) TryPackSettle(drawn *big.Int, emitted *big.Int, released *big.Int, payments []IRewardPoolPayment) ([]byte, error) {
	return rewardPool.abi.Pack("settle", drawn, emitted, released, payments)
}

// PackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) PackStudies() []byte {
	enc, err := rewardPool.abi.Pack("studies")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudies is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7f5a33e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) TryPackStudies() ([]byte, error) {
	return rewardPool.abi.Pack("studies")
}

// UnpackStudies is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7f5a33e.
//
// Solidity: function studies() view returns(address)
func (rewardPool *RewardPool) UnpackStudies(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("studies", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) PackToken() []byte {
	enc, err := rewardPool.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) TryPackToken() ([]byte, error) {
	return rewardPool.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (rewardPool *RewardPool) UnpackToken(data []byte) (common.Address, error) {
	out, err := rewardPool.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) PackTotals() []byte {
	enc, err := rewardPool.abi.Pack("totals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc038a38e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) TryPackTotals() ([]byte, error) {
	return rewardPool.abi.Pack("totals")
}

// UnpackTotals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc038a38e.
//
// Solidity: function totals() view returns((uint256,uint256,uint256,uint256,uint256,uint256,uint256,uint256))
func (rewardPool *RewardPool) UnpackTotals(data []byte) (IRewardPoolTotals, error) {
	out, err := rewardPool.abi.Unpack("totals", data)
	if err != nil {
		return *new(IRewardPoolTotals), err
	}
	out0 := *abi.ConvertType(out[0], new(IRewardPoolTotals)).(*IRewardPoolTotals)
	return out0, nil
}

// RewardPoolClaimed represents a Claimed event raised by the RewardPool contract.
type RewardPoolClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RewardPoolClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (RewardPoolClaimed) ContractEventName() string {
	return RewardPoolClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(address indexed account, uint256 amount)
func (rewardPool *RewardPool) UnpackClaimedEvent(log *types.Log) (*RewardPoolClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != rewardPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RewardPoolClaimed)
	if len(log.Data) > 0 {
		if err := rewardPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range rewardPool.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (rewardPool *RewardPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["BudgetExceeded"].ID.Bytes()[:4]) {
		return rewardPool.UnpackBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotModelRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotModelRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NotStudyRegistry"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNotStudyRegistryError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return rewardPool.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["PaymentsUnbalanced"].ID.Bytes()[:4]) {
		return rewardPool.UnpackPaymentsUnbalancedError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return rewardPool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["RoyaltyTooLarge"].ID.Bytes()[:4]) {
		return rewardPool.UnpackRoyaltyTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], rewardPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return rewardPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RewardPoolBudgetExceeded represents a BudgetExceeded error raised by the RewardPool contract.
type RewardPoolBudgetExceeded struct {
	Emitted *big.Int
	Left    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BudgetExceeded(uint256 emitted, uint256 left)
func RewardPoolBudgetExceededErrorID() common.Hash {
	return common.HexToHash("0x29a8b5f0b76c21efab93aa687310d14a2166d3130ea90e840200e14e21d0863c")
}

// UnpackBudgetExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BudgetExceeded(uint256 emitted, uint256 left)
func (rewardPool *RewardPool) UnpackBudgetExceededError(raw []byte) (*RewardPoolBudgetExceeded, error) {
	out := new(RewardPoolBudgetExceeded)
	if err := rewardPool.abi.UnpackIntoInterface(out, "BudgetExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotCourt represents a NotCourt error raised by the RewardPool contract.
type RewardPoolNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func RewardPoolNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (rewardPool *RewardPool) UnpackNotCourtError(raw []byte) (*RewardPoolNotCourt, error) {
	out := new(RewardPoolNotCourt)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotModelRegistry represents a NotModelRegistry error raised by the RewardPool contract.
type RewardPoolNotModelRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotModelRegistry(address caller)
func RewardPoolNotModelRegistryErrorID() common.Hash {
	return common.HexToHash("0x834575facd9f318c8ffafec263401d442e279de65b7ac7563f81fca5409b56b1")
}

// UnpackNotModelRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotModelRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotModelRegistryError(raw []byte) (*RewardPoolNotModelRegistry, error) {
	out := new(RewardPoolNotModelRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotModelRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNotStudyRegistry represents a NotStudyRegistry error raised by the RewardPool contract.
type RewardPoolNotStudyRegistry struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotStudyRegistry(address caller)
func RewardPoolNotStudyRegistryErrorID() common.Hash {
	return common.HexToHash("0xd11a8d153b2bff4591cd2d47c08fc2967261263c658d12534313bef2837a3bf6")
}

// UnpackNotStudyRegistryError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotStudyRegistry(address caller)
func (rewardPool *RewardPool) UnpackNotStudyRegistryError(raw []byte) (*RewardPoolNotStudyRegistry, error) {
	out := new(RewardPoolNotStudyRegistry)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NotStudyRegistry", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolNothingToClaim represents a NothingToClaim error raised by the RewardPool contract.
type RewardPoolNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func RewardPoolNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (rewardPool *RewardPool) UnpackNothingToClaimError(raw []byte) (*RewardPoolNothingToClaim, error) {
	out := new(RewardPoolNothingToClaim)
	if err := rewardPool.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolPaymentsUnbalanced represents a PaymentsUnbalanced error raised by the RewardPool contract.
type RewardPoolPaymentsUnbalanced struct {
	Paid      *big.Int
	Available *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentsUnbalanced(uint256 paid, uint256 available)
func RewardPoolPaymentsUnbalancedErrorID() common.Hash {
	return common.HexToHash("0x950a288e32539554d03ab1b10ddbe5e022f736bf38b5d37cb372e4151d9dac23")
}

// UnpackPaymentsUnbalancedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentsUnbalanced(uint256 paid, uint256 available)
func (rewardPool *RewardPool) UnpackPaymentsUnbalancedError(raw []byte) (*RewardPoolPaymentsUnbalanced, error) {
	out := new(RewardPoolPaymentsUnbalanced)
	if err := rewardPool.abi.UnpackIntoInterface(out, "PaymentsUnbalanced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RewardPool contract.
type RewardPoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RewardPoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (rewardPool *RewardPool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RewardPoolReentrancyGuardReentrantCall, error) {
	out := new(RewardPoolReentrancyGuardReentrantCall)
	if err := rewardPool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolRoyaltyTooLarge represents a RoyaltyTooLarge error raised by the RewardPool contract.
type RewardPoolRoyaltyTooLarge struct {
	RoyaltyBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func RewardPoolRoyaltyTooLargeErrorID() common.Hash {
	return common.HexToHash("0xc55765246e1a77fba9fba42f0d4ab6ce21ce0465b7eb6176b8f234bc4dafed07")
}

// UnpackRoyaltyTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RoyaltyTooLarge(uint16 royaltyBps)
func (rewardPool *RewardPool) UnpackRoyaltyTooLargeError(raw []byte) (*RewardPoolRoyaltyTooLarge, error) {
	out := new(RewardPoolRoyaltyTooLarge)
	if err := rewardPool.abi.UnpackIntoInterface(out, "RoyaltyTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RewardPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RewardPool contract.
type RewardPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RewardPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (rewardPool *RewardPool) UnpackSafeERC20FailedOperationError(raw []byte) (*RewardPoolSafeERC20FailedOperation, error) {
	out := new(RewardPoolSafeERC20FailedOperation)
	if err := rewardPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryMetaData contains all meta data concerning the StudyRegistry contract.
var StudyRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"ledger_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"court_\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"pool_\",\"type\":\"address\"},{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"window\",\"type\":\"tuple\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MAX_LABEL_BYTES\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"announce\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"court\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"grant\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"accepted\",\"type\":\"bytes32[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"rejected\",\"type\":\"bytes32[]\"}],\"name\":\"judge\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"labelCommitmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"labelTimes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"closes\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"labelWindow\",\"outputs\":[{\"components\":[{\"internalType\":\"uint40\",\"name\":\"delay\",\"type\":\"uint40\"},{\"internalType\":\"uint40\",\"name\":\"period\",\"type\":\"uint40\"}],\"internalType\":\"structIStudyRegistry.LabelWindow\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"ledger\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"pool\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"internalType\":\"structIStudyRegistry.Registration\",\"name\":\"registration\",\"type\":\"tuple\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"registrationCommitment\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"}],\"name\":\"revealLabel\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"revoke\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"study\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"withdrawn\",\"type\":\"bool\"},{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"epoch\",\"type\":\"uint32\"},{\"internalType\":\"bool\",\"name\":\"accepted\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"rejected\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"internalType\":\"bool\",\"name\":\"labelRevealed\",\"type\":\"bool\"}],\"internalType\":\"structIStudyRegistry.Study\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"studyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"from\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"}],\"name\":\"studyIds\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"wordOf\",\"outputs\":[{\"internalType\":\"StudyWord\",\"name\":\"word\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"studyIds_\",\"type\":\"bytes32[]\"}],\"name\":\"wordsOf\",\"outputs\":[{\"internalType\":\"StudyWord[]\",\"name\":\"words\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"label\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint96\",\"name\":\"bonus\",\"type\":\"uint96\"}],\"name\":\"LabelRevealed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"RegistrationAnnounced\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"}],\"name\":\"StudyGrantRevoked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"grantee\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"keyCid\",\"type\":\"bytes32\"}],\"name\":\"StudyGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"cid\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"labelCommitment\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"StudyRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyWithdrawn\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"AlreadyAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"consentExpires\",\"type\":\"uint64\"}],\"name\":\"ConsentExpiryInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"consentScopes\",\"type\":\"uint8\"}],\"name\":\"ConsentScopesInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"GranteeZero\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"instanceCount\",\"type\":\"uint32\"}],\"name\":\"InstanceCountInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelAlreadyRevealed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"LabelMismatch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"size\",\"type\":\"uint256\"}],\"name\":\"LabelSizeInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"opens\",\"type\":\"uint256\"}],\"name\":\"LabelTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"closed\",\"type\":\"uint256\"}],\"name\":\"LabelTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"LabelWithoutEvaluation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"modality\",\"type\":\"uint8\"}],\"name\":\"ModalityInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"NoLabelCommitted\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotContributor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"NotCourt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"commitment\",\"type\":\"bytes32\"}],\"name\":\"RegistrationNotAnnounced\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"contributor\",\"type\":\"address\"}],\"name\":\"StudyAlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyAlreadyWithdrawn\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"StudyIncomplete\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"studyId\",\"type\":\"bytes32\"}],\"name\":\"StudyUnknown\",\"type\":\"error\"}]",
	ID:  "38d0efd9fb4ecd39e85cdd611aa063add0",
	Bin: "0x6101206040523461014b57604051611c9838819003601f8101601f191683016001600160401b038111848210176101375783928291604052833981010360a0811261014b5761004d8261014f565b9061005a6020840161014f565b90604061006881860161014f565b91605f19011261014b5760408051908101929091906001600160401b03841183851017610137576100b4608064ffffffffff9788966040526100ac60608201610163565b865201610163565b946020840195865260805260a05260c052511660e052511661010052604051611b229081610176823960805181818161071901528181610feb01526111cd015260a0518181816112a3015261156b015260c051818181610ebb01526114bb015260e051818181610457015261179f01526101005181818161047f01526117d10152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361014b57565b519064ffffffffff8216820361014b5756fe6080806040526004361015610012575f80fd5b5f3560e01c908162971a30146115415750806305528a82146114fb57806306270d4d146114df57806316f0115b1461148f57806325765f6e146113965780632eb0cfd01461123757806337fd22621461120d57806344b64d64146111f157806356397c35146111a15780636056969b1461111b5780638097f15714610d065780638e19899e14610c9b5780638f87d508146105d15780639d12b28a14610538578063b61a4d6014610512578063bc126da3146104af578063cbe8c3361461041b578063e0baed8b1461017b578063e455fa5a1461015e5763efd8871a146100f7575f80fd5b3461015a57604060031936011261015a5760043573ffffffffffffffffffffffffffffffffffffffff61012861158f565b61013183611a92565b5016907f740eb430359c3a90050f0107b7ae6ce06d4adaf23feeed266725bb77af7ea37e5f80a3005b5f80fd5b3461015a575f60031936011261015a576020600154604051908152f35b3461015a57602060031936011261015a576004355f61018060405161019f81611657565b8281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201528261012082015282610140820152826101608201520152805f525f60205260405f209081549081156103f05750600182015491600381015460281c64ffffffffff169060020154906040519061022882611657565b848252602082019073ffffffffffffffffffffffffffffffffffffffff8516825260408301908560f41c601f16825260608401908660a01c62ffffff16825260808501908760f01c600f16825260a0860190815260c08601917f020000000000000000000000000000000000000000000000000000000000000089161515835260e08701938960b81c63ffffffff1685526101008801958a60d81c62ffffff1687526101208901977f04000000000000000000000000000000000000000000000000000000000000008c16151589526101408a01997f08000000000000000000000000000000000000000000000000000000000000008d1615158b5261016081019b8c52610180019b7f10000000000000000000000000000000000000000000000000000000000000001615158c526040519c8d525173ffffffffffffffffffffffffffffffffffffffff1660208d01525160ff1660408c01525163ffffffff1660608b01525160ff1660808a01525167ffffffffffffffff1660a089015251151560c08801525163ffffffff1660e08701525163ffffffff16610100860152511515610120850152511515610140840152516101608301525115156101808201526101a090f35b7f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461015a575f60031936011261015a575f602060405161043a8161163b565b82815201526040805161044c8161163b565b64ffffffffff6020817f0000000000000000000000000000000000000000000000000000000000000000169283815201817f0000000000000000000000000000000000000000000000000000000000000000168152835192835251166020820152f35b3461015a57604060031936011261015a576104ce6024356004356119c5565b6040518091602082016020835281518091526020604084019201905f5b8181106104f9575050500390f35b82518452859450602093840193909201916001016104eb565b3461015a57602060031936011261015a5760206105306004356118d7565b604051908152f35b3461015a57606060031936011261015a5760043573ffffffffffffffffffffffffffffffffffffffff61056961158f565b61057283611957565b50169081156105a9577f0d81d54d8bf1b0fb3afb79b68beebd6f2a008115e8e1384bd7134c75b56a481160206040516044358152a3005b7f37025918000000000000000000000000000000000000000000000000000000005f5260045ffd5b3461015a576003193601610100811261015a5760e01361015a5760043580158015610c91575b610c695760ff6106056118a0565b16158015610c55575b610c1f5763ffffffff61061f61188d565b1680158015610c13575b610be85750600f60ff61063a6118b0565b1611610bb25767ffffffffffffffff6106516118c0565b1680151580610b9a575b610b6f575060843580159081158080610b5d575b610b35576024359261068560e4353386886116b5565b91825f52600260205260405f20548015908115610b2b575b50610aff57855f525f60205260405f2092835480610ab957505f5260026020525f60408120558460018401556106d161188d565b60015490604051917f900cf0cf00000000000000000000000000000000000000000000000000000000835260208360048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa8015610aae5784935f91610a79575b506107536118b0565b9161075c6118a0565b9367ffffffffffffffff61076e6118c0565b16156109dd5777ffffffff00000000000000000000000000000000000000007affffffff00000000000000000000000000000000000000000000007dffffff0000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007f0ff00000000000000000000000000000000000000000000000000000000000007f2000000000000000000000000000000000000000000000000000000000000000995b60f41b169760f01b169560d81b169360b81b169160a01b163317171717171784556109d2575b906109b8575b610966575b506001549068010000000000000000821015610939576001820160015560015482101561090c578360ff9260015f5260205f20015567ffffffffffffffff6108a36118a0565b91836108ad61188d565b916108b66118b0565b9063ffffffff6108c46118c0565b94604051998a52166020890152604088015216606086015216608084015216917f64d830031bc48fa9356004afd35519307bc57a1e4e5455e8b3a147b43545862660a03393a4005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b600301805469ffffffffff000000000061097e6118c0565b60281b16907fffffffffffffffffffffffffffffffffffffffffffff0000000000000000000064ffffffffff42169116171790558361085d565b5067ffffffffffffffff6109ca6118c0565b161515610858565b836002840155610852565b77ffffffff00000000000000000000000000000000000000007affffffff00000000000000000000000000000000000000000000007dffffff0000000000000000000000000000000000000000000000000000007eff0000000000000000000000000000000000000000000000000000000000007f0ff00000000000000000000000000000000000000000000000000000000000005f9961082c565b9350506020833d602011610aa6575b81610a9560209383611674565b8101031261015a578392518a61074a565b3d9150610a88565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff90887f660197d4000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b827fa170d2d7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b905043148761069d565b7f357ec46d000000000000000000000000000000000000000000000000000000005f5260045ffd5b506002610b686118b0565b161561066f565b7ffb6845c3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50428111158061065b575064ffffffffff811161065b565b60ff610bbc6118b0565b7fbe8849ba000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7f6cb3b2ea000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5062ffffff8111610629565b60ff610c296118a0565b7f6ea81d0e000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b50601f60ff610c626118a0565b161161060e565b7f0faa3b70000000000000000000000000000000000000000000000000000000005f5260045ffd5b50602435156105f7565b3461015a57602060031936011261015a57600435610cb881611957565b7f0200000000000000000000000000000000000000000000000000000000000000815417905533907f18e7fcc8c8ab9369be9bd9a802ccf1fc393c5878314b389294d144c8703b493a5f80a3005b3461015a57610d14366115e3565b925f610d1f82611957565b805490600281015480156110ef577f100000000000000000000000000000000000000000000000000000000000000083166110c357851580156110b8575b61108c57610d6a85611774565b8042101561105d575080421080610fa1575b610f725750610d8d88878988611801565b03610f46577f1000000000000000000000000000000000000000000000000000000000000000821790557f040000000000000000000000000000000000000000000000000000000000000016610e70575b6bffffffffffffffffffffffff7f1d3d4652239f6e8411cfa70d669e840281e4ee5b3067b765f8034506fa4b4f22916020968560405197606089528160608a015260808901375f608087890101528787015216938460408201526080817fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f339701168101030190a3604051908152f35b506040517f8ac76cfc0000000000000000000000000000000000000000000000000000000081523360048201526020816024815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af1908115610aae575f91610ef1575b50610dde565b90506020813d602011610f3e575b81610f0c60209383611674565b8101031261015a5751936bffffffffffffffffffffffff8516850361015a57936bffffffffffffffffffffffff610eeb565b3d9150610eff565b837f4d4aeac7000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b857f1771d24c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b506040517fd945af1d00000000000000000000000000000000000000000000000000000000815286600482015260208160248173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610aae575f91611022575b5015610d7c565b90506020813d602011611055575b8161103d60209383611674565b8101031261015a5751801515810361015a578a61101b565b3d9150611030565b867f210b8d4c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b857f483ec177000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b506102008611610d5d565b847f15c99719000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b847fe79eac6b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461015a57602060031936011261015a57600435805f52600260205260405f205461117657805f5260026020524360405f205533907f9a67b54bc86b35826c22dfef6c5fe28271d217297df8e55c271f8e718118584b5f80a3005b7f5bf6fd72000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b3461015a575f60031936011261015a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015a576020610530611204366115e3565b92919091611801565b3461015a57602060031936011261015a57604061122b600435611774565b82519182526020820152f35b3461015a57604060031936011261015a5760043567ffffffffffffffff811161015a576112689036906004016115b2565b9060243567ffffffffffffffff811161015a576112899036906004016115b2565b91909273ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361136a575f5b818110611325575050505f5b8181106112e057005b806112ee6001928486611716565b355f525f60205260405f207f08000000000000000000000000000000000000000000000000000000000000008154179055016112d7565b806113336001928486611716565b355f525f60205260405f207f04000000000000000000000000000000000000000000000000000000000000008154179055016112cb565b7fd9cc3b78000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461015a57602060031936011261015a5760043567ffffffffffffffff811161015a576113c79036906004016115b2565b906113d1826116fe565b916113df6040519384611674565b8083526113eb816116fe565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850193013684375f5b845181101561144957806114386114326001938686611716565b356118d7565b6114428288611726565b5201611418565b50505090604051918291602083019060208452518091526040830191905f5b818110611476575050500390f35b8251845285945060209384019390920191600101611468565b3461015a575f60031936011261015a57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461015a575f60031936011261015a5760206040516102008152f35b3461015a57608060031936011261015a5760443573ffffffffffffffffffffffffffffffffffffffff8116810361015a57610530602091606435906024356004356116b5565b3461015a575f60031936011261015a5760209073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361015a57565b9181601f8401121561015a5782359167ffffffffffffffff831161015a576020808501948460051b01011161015a57565b606060031982011261015a576004359160243567ffffffffffffffff811161015a578260238201121561015a5780600401359267ffffffffffffffff841161015a576024848301011161015a57602401919060443590565b6040810190811067ffffffffffffffff82111761093957604052565b6101a0810190811067ffffffffffffffff82111761093957604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761093957604052565b92909173ffffffffffffffffffffffffffffffffffffffff90604051936020850195865260408501521660608301526080820152608081526116f860a082611674565b51902090565b67ffffffffffffffff81116109395760051b60200190565b919081101561090c5760051b0190565b805182101561090c5760209160051b010190565b9190820180921161174757565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f525f60205260405f206002810154156117fa5764ffffffffff60036117c59201541664ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000169061173a565b906117f764ffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168361173a565b90565b505f905f90565b929167ffffffffffffffff8111610939576040519061184860207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160183611674565b8082526020820192368282011161015a57815f9260209286378301015251902090604051916020830193845260408301526060820152606081526116f8608082611674565b60643563ffffffff8116810361015a5790565b60443560ff8116810361015a5790565b60a43560ff8116810361015a5790565b60c43567ffffffffffffffff8116810361015a5790565b5f525f60205260405f20908154917f200000000000000000000000000000000000000000000000000000000000000083161515908161193e575b5061191857565b907f40000000000000000000000000000000000000000000000000000000000000001790565b64ffffffffff91506003015460281c164210155f611911565b9061196182611a92565b917f020000000000000000000000000000000000000000000000000000000000000083541661198d5750565b7fad7e13bb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9190820391821161174757565b919060015480841015611a8a57806119de8580936119b8565b831015611a7a575050915b6119f2836116fe565b92611a006040519485611674565b8084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0611a2d826116fe565b01366020860137835f92600154935b838110611a4a575050505050565b611a54818361173a565b908582101561090c57600191825f5260205f200154611a738286611726565b5201611a3c565b611a8492506119b8565b916119e9565b506060925050565b90815f525f60205260405f209182548015611af65773ffffffffffffffffffffffffffffffffffffffff33911603611ac75750565b7f68acfbd9000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b507f4fdb35a2000000000000000000000000000000000000000000000000000000005f5260045260245ffd",
}

// StudyRegistry is an auto generated Go binding around an Ethereum contract.
type StudyRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *StudyRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewStudyRegistry creates a new instance of StudyRegistry.
func NewStudyRegistry() *StudyRegistry {
	parsed, err := StudyRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &StudyRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *StudyRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address ledger_, address court_, address pool_, (uint40,uint40) window) returns()
func (studyRegistry *StudyRegistry) PackConstructor(ledger_ common.Address, court_ common.Address, pool_ common.Address, window IStudyRegistryLabelWindow) []byte {
	enc, err := studyRegistry.abi.Pack("", ledger_, court_, pool_, window)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) PackMAXLABELBYTES() []byte {
	enc, err := studyRegistry.abi.Pack("MAX_LABEL_BYTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXLABELBYTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06270d4d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackMAXLABELBYTES() ([]byte, error) {
	return studyRegistry.abi.Pack("MAX_LABEL_BYTES")
}

// UnpackMAXLABELBYTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06270d4d.
//
// Solidity: function MAX_LABEL_BYTES() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackMAXLABELBYTES(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("MAX_LABEL_BYTES", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function announce(bytes32 commitment) returns()
func (studyRegistry *StudyRegistry) PackAnnounce(commitment [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("announce", commitment)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAnnounce is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6056969b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function announce(bytes32 commitment) returns()
func (studyRegistry *StudyRegistry) TryPackAnnounce(commitment [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("announce", commitment)
}

// PackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) PackCourt() []byte {
	enc, err := studyRegistry.abi.Pack("court")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCourt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x00971a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) TryPackCourt() ([]byte, error) {
	return studyRegistry.abi.Pack("court")
}

// UnpackCourt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x00971a30.
//
// Solidity: function court() view returns(address)
func (studyRegistry *StudyRegistry) UnpackCourt(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("court", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) PackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9d12b28a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grant(bytes32 studyId, address grantee, bytes32 keyCid) returns()
func (studyRegistry *StudyRegistry) TryPackGrant(studyId [32]byte, grantee common.Address, keyCid [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("grant", studyId, grantee, keyCid)
}

// PackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb0cfd0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function judge(bytes32[] accepted, bytes32[] rejected) returns()
func (studyRegistry *StudyRegistry) PackJudge(accepted [][32]byte, rejected [][32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("judge", accepted, rejected)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJudge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2eb0cfd0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function judge(bytes32[] accepted, bytes32[] rejected) returns()
func (studyRegistry *StudyRegistry) TryPackJudge(accepted [][32]byte, rejected [][32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("judge", accepted, rejected)
}

// PackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) PackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelCommitmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x44b64d64.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) TryPackLabelCommitmentOf(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelCommitmentOf", studyId, label, salt)
}

// UnpackLabelCommitmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x44b64d64.
//
// Solidity: function labelCommitmentOf(bytes32 studyId, bytes label, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) UnpackLabelCommitmentOf(data []byte) ([32]byte, error) {
	out, err := studyRegistry.abi.Unpack("labelCommitmentOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) PackLabelTimes(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("labelTimes", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelTimes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x37fd2262.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) TryPackLabelTimes(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("labelTimes", studyId)
}

// LabelTimesOutput serves as a container for the return parameters of contract
// method LabelTimes.
type LabelTimesOutput struct {
	Opens  *big.Int
	Closes *big.Int
}

// UnpackLabelTimes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x37fd2262.
//
// Solidity: function labelTimes(bytes32 studyId) view returns(uint256 opens, uint256 closes)
func (studyRegistry *StudyRegistry) UnpackLabelTimes(data []byte) (LabelTimesOutput, error) {
	out, err := studyRegistry.abi.Unpack("labelTimes", data)
	outstruct := new(LabelTimesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Opens = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Closes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) PackLabelWindow() []byte {
	enc, err := studyRegistry.abi.Pack("labelWindow")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLabelWindow is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcbe8c336.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) TryPackLabelWindow() ([]byte, error) {
	return studyRegistry.abi.Pack("labelWindow")
}

// UnpackLabelWindow is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcbe8c336.
//
// Solidity: function labelWindow() view returns((uint40,uint40))
func (studyRegistry *StudyRegistry) UnpackLabelWindow(data []byte) (IStudyRegistryLabelWindow, error) {
	out, err := studyRegistry.abi.Unpack("labelWindow", data)
	if err != nil {
		return *new(IStudyRegistryLabelWindow), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryLabelWindow)).(*IStudyRegistryLabelWindow)
	return out0, nil
}

// PackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) PackLedger() []byte {
	enc, err := studyRegistry.abi.Pack("ledger")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLedger is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56397c35.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) TryPackLedger() ([]byte, error) {
	return studyRegistry.abi.Pack("ledger")
}

// UnpackLedger is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56397c35.
//
// Solidity: function ledger() view returns(address)
func (studyRegistry *StudyRegistry) UnpackLedger(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("ledger", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) PackPool() []byte {
	enc, err := studyRegistry.abi.Pack("pool")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPool is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16f0115b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) TryPackPool() ([]byte, error) {
	return studyRegistry.abi.Pack("pool")
}

// UnpackPool is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16f0115b.
//
// Solidity: function pool() view returns(address)
func (studyRegistry *StudyRegistry) UnpackPool(data []byte) (common.Address, error) {
	out, err := studyRegistry.abi.Unpack("pool", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f87d508.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((bytes32,bytes32,uint8,uint32,bytes32,uint8,uint64) registration, bytes32 salt) returns()
func (studyRegistry *StudyRegistry) PackRegister(registration IStudyRegistryRegistration, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("register", registration, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8f87d508.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((bytes32,bytes32,uint8,uint32,bytes32,uint8,uint64) registration, bytes32 salt) returns()
func (studyRegistry *StudyRegistry) TryPackRegister(registration IStudyRegistryRegistration, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("register", registration, salt)
}

// PackRegistrationCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05528a82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) PackRegistrationCommitment(studyId [32]byte, cid [32]byte, contributor common.Address, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("registrationCommitment", studyId, cid, contributor, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistrationCommitment is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05528a82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) TryPackRegistrationCommitment(studyId [32]byte, cid [32]byte, contributor common.Address, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("registrationCommitment", studyId, cid, contributor, salt)
}

// UnpackRegistrationCommitment is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05528a82.
//
// Solidity: function registrationCommitment(bytes32 studyId, bytes32 cid, address contributor, bytes32 salt) pure returns(bytes32)
func (studyRegistry *StudyRegistry) UnpackRegistrationCommitment(data []byte) ([32]byte, error) {
	out, err := studyRegistry.abi.Unpack("registrationCommitment", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) PackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevealLabel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8097f157.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) TryPackRevealLabel(studyId [32]byte, label []byte, salt [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("revealLabel", studyId, label, salt)
}

// UnpackRevealLabel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8097f157.
//
// Solidity: function revealLabel(bytes32 studyId, bytes label, bytes32 salt) returns(uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackRevealLabel(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("revealLabel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) PackRevoke(studyId [32]byte, grantee common.Address) []byte {
	enc, err := studyRegistry.abi.Pack("revoke", studyId, grantee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRevoke is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xefd8871a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function revoke(bytes32 studyId, address grantee) returns()
func (studyRegistry *StudyRegistry) TryPackRevoke(studyId [32]byte, grantee common.Address) ([]byte, error) {
	return studyRegistry.abi.Pack("revoke", studyId, grantee)
}

// PackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) PackStudy(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("study", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe0baed8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) TryPackStudy(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("study", studyId)
}

// UnpackStudy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe0baed8b.
//
// Solidity: function study(bytes32 studyId) view returns((bytes32,address,uint8,uint32,uint8,uint64,bool,uint32,uint32,bool,bool,bytes32,bool))
func (studyRegistry *StudyRegistry) UnpackStudy(data []byte) (IStudyRegistryStudy, error) {
	out, err := studyRegistry.abi.Unpack("study", data)
	if err != nil {
		return *new(IStudyRegistryStudy), err
	}
	out0 := *abi.ConvertType(out[0], new(IStudyRegistryStudy)).(*IStudyRegistryStudy)
	return out0, nil
}

// PackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) PackStudyCount() []byte {
	enc, err := studyRegistry.abi.Pack("studyCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe455fa5a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) TryPackStudyCount() ([]byte, error) {
	return studyRegistry.abi.Pack("studyCount")
}

// UnpackStudyCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe455fa5a.
//
// Solidity: function studyCount() view returns(uint256)
func (studyRegistry *StudyRegistry) UnpackStudyCount(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("studyCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) PackStudyIds(from *big.Int, count *big.Int) []byte {
	enc, err := studyRegistry.abi.Pack("studyIds", from, count)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStudyIds is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc126da3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) TryPackStudyIds(from *big.Int, count *big.Int) ([]byte, error) {
	return studyRegistry.abi.Pack("studyIds", from, count)
}

// UnpackStudyIds is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc126da3.
//
// Solidity: function studyIds(uint256 from, uint256 count) view returns(bytes32[])
func (studyRegistry *StudyRegistry) UnpackStudyIds(data []byte) ([][32]byte, error) {
	out, err := studyRegistry.abi.Unpack("studyIds", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) PackWithdraw(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("withdraw", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e19899e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(bytes32 studyId) returns()
func (studyRegistry *StudyRegistry) TryPackWithdraw(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("withdraw", studyId)
}

// PackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256 word)
func (studyRegistry *StudyRegistry) PackWordOf(studyId [32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("wordOf", studyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb61a4d60.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256 word)
func (studyRegistry *StudyRegistry) TryPackWordOf(studyId [32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("wordOf", studyId)
}

// UnpackWordOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb61a4d60.
//
// Solidity: function wordOf(bytes32 studyId) view returns(uint256 word)
func (studyRegistry *StudyRegistry) UnpackWordOf(data []byte) (*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("wordOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25765f6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[] words)
func (studyRegistry *StudyRegistry) PackWordsOf(studyIds [][32]byte) []byte {
	enc, err := studyRegistry.abi.Pack("wordsOf", studyIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWordsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x25765f6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[] words)
func (studyRegistry *StudyRegistry) TryPackWordsOf(studyIds [][32]byte) ([]byte, error) {
	return studyRegistry.abi.Pack("wordsOf", studyIds)
}

// UnpackWordsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x25765f6e.
//
// Solidity: function wordsOf(bytes32[] studyIds_) view returns(uint256[] words)
func (studyRegistry *StudyRegistry) UnpackWordsOf(data []byte) ([]*big.Int, error) {
	out, err := studyRegistry.abi.Unpack("wordsOf", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// StudyRegistryLabelRevealed represents a LabelRevealed event raised by the StudyRegistry contract.
type StudyRegistryLabelRevealed struct {
	StudyId     [32]byte
	Contributor common.Address
	Label       []byte
	Salt        [32]byte
	Bonus       *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryLabelRevealedEventName = "LabelRevealed"

// ContractEventName returns the user-defined event name.
func (StudyRegistryLabelRevealed) ContractEventName() string {
	return StudyRegistryLabelRevealedEventName
}

// UnpackLabelRevealedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LabelRevealed(bytes32 indexed studyId, address indexed contributor, bytes label, bytes32 salt, uint96 bonus)
func (studyRegistry *StudyRegistry) UnpackLabelRevealedEvent(log *types.Log) (*StudyRegistryLabelRevealed, error) {
	event := "LabelRevealed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryLabelRevealed)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryRegistrationAnnounced represents a RegistrationAnnounced event raised by the StudyRegistry contract.
type StudyRegistryRegistrationAnnounced struct {
	Commitment  [32]byte
	Contributor common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryRegistrationAnnouncedEventName = "RegistrationAnnounced"

// ContractEventName returns the user-defined event name.
func (StudyRegistryRegistrationAnnounced) ContractEventName() string {
	return StudyRegistryRegistrationAnnouncedEventName
}

// UnpackRegistrationAnnouncedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RegistrationAnnounced(bytes32 indexed commitment, address indexed contributor)
func (studyRegistry *StudyRegistry) UnpackRegistrationAnnouncedEvent(log *types.Log) (*StudyRegistryRegistrationAnnounced, error) {
	event := "RegistrationAnnounced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryRegistrationAnnounced)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGrantRevoked represents a StudyGrantRevoked event raised by the StudyRegistry contract.
type StudyRegistryStudyGrantRevoked struct {
	StudyId [32]byte
	Grantee common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantRevokedEventName = "StudyGrantRevoked"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGrantRevoked) ContractEventName() string {
	return StudyRegistryStudyGrantRevokedEventName
}

// UnpackStudyGrantRevokedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGrantRevoked(bytes32 indexed studyId, address indexed grantee)
func (studyRegistry *StudyRegistry) UnpackStudyGrantRevokedEvent(log *types.Log) (*StudyRegistryStudyGrantRevoked, error) {
	event := "StudyGrantRevoked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGrantRevoked)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyGranted represents a StudyGranted event raised by the StudyRegistry contract.
type StudyRegistryStudyGranted struct {
	StudyId [32]byte
	Grantee common.Address
	KeyCid  [32]byte
	Raw     *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyGrantedEventName = "StudyGranted"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyGranted) ContractEventName() string {
	return StudyRegistryStudyGrantedEventName
}

// UnpackStudyGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyGranted(bytes32 indexed studyId, address indexed grantee, bytes32 keyCid)
func (studyRegistry *StudyRegistry) UnpackStudyGrantedEvent(log *types.Log) (*StudyRegistryStudyGranted, error) {
	event := "StudyGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyGranted)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyRegistered represents a StudyRegistered event raised by the StudyRegistry contract.
type StudyRegistryStudyRegistered struct {
	StudyId         [32]byte
	Contributor     common.Address
	Cid             [32]byte
	Modality        uint8
	InstanceCount   uint32
	LabelCommitment [32]byte
	ConsentScopes   uint8
	ConsentExpires  uint64
	Raw             *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyRegisteredEventName = "StudyRegistered"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyRegistered) ContractEventName() string {
	return StudyRegistryStudyRegisteredEventName
}

// UnpackStudyRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyRegistered(bytes32 indexed studyId, address indexed contributor, bytes32 cid, uint8 indexed modality, uint32 instanceCount, bytes32 labelCommitment, uint8 consentScopes, uint64 consentExpires)
func (studyRegistry *StudyRegistry) UnpackStudyRegisteredEvent(log *types.Log) (*StudyRegistryStudyRegistered, error) {
	event := "StudyRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyRegistered)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// StudyRegistryStudyWithdrawn represents a StudyWithdrawn event raised by the StudyRegistry contract.
type StudyRegistryStudyWithdrawn struct {
	StudyId     [32]byte
	Contributor common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const StudyRegistryStudyWithdrawnEventName = "StudyWithdrawn"

// ContractEventName returns the user-defined event name.
func (StudyRegistryStudyWithdrawn) ContractEventName() string {
	return StudyRegistryStudyWithdrawnEventName
}

// UnpackStudyWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StudyWithdrawn(bytes32 indexed studyId, address indexed contributor)
func (studyRegistry *StudyRegistry) UnpackStudyWithdrawnEvent(log *types.Log) (*StudyRegistryStudyWithdrawn, error) {
	event := "StudyWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != studyRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(StudyRegistryStudyWithdrawn)
	if len(log.Data) > 0 {
		if err := studyRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range studyRegistry.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (studyRegistry *StudyRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["AlreadyAnnounced"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackAlreadyAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ConsentExpiryInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackConsentExpiryInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ConsentScopesInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackConsentScopesInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["GranteeZero"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackGranteeZeroError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["InstanceCountInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackInstanceCountInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelAlreadyRevealed"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelAlreadyRevealedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelMismatch"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelSizeInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelSizeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooEarly"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelTooLate"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["LabelWithoutEvaluation"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackLabelWithoutEvaluationError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["ModalityInvalid"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackModalityInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NoLabelCommitted"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNoLabelCommittedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotContributor"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotContributorError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["NotCourt"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackNotCourtError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["RegistrationNotAnnounced"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackRegistrationNotAnnouncedError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyRegistered"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyAlreadyWithdrawn"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyAlreadyWithdrawnError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyIncomplete"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyIncompleteError(raw[4:])
	}
	if bytes.Equal(raw[:4], studyRegistry.abi.Errors["StudyUnknown"].ID.Bytes()[:4]) {
		return studyRegistry.UnpackStudyUnknownError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// StudyRegistryAlreadyAnnounced represents a AlreadyAnnounced error raised by the StudyRegistry contract.
type StudyRegistryAlreadyAnnounced struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyAnnounced(bytes32 commitment)
func StudyRegistryAlreadyAnnouncedErrorID() common.Hash {
	return common.HexToHash("0x5bf6fd7259cd9529ccdc4cb0ecf8f95b05421dfb79292bb815c6055ccc913bd4")
}

// UnpackAlreadyAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyAnnounced(bytes32 commitment)
func (studyRegistry *StudyRegistry) UnpackAlreadyAnnouncedError(raw []byte) (*StudyRegistryAlreadyAnnounced, error) {
	out := new(StudyRegistryAlreadyAnnounced)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "AlreadyAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryConsentExpiryInvalid represents a ConsentExpiryInvalid error raised by the StudyRegistry contract.
type StudyRegistryConsentExpiryInvalid struct {
	ConsentExpires uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func StudyRegistryConsentExpiryInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb6845c3f66aee8909f8f63afb06d48f0cc36fc2fb476920a66af4f8674081f7")
}

// UnpackConsentExpiryInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentExpiryInvalid(uint64 consentExpires)
func (studyRegistry *StudyRegistry) UnpackConsentExpiryInvalidError(raw []byte) (*StudyRegistryConsentExpiryInvalid, error) {
	out := new(StudyRegistryConsentExpiryInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ConsentExpiryInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryConsentScopesInvalid represents a ConsentScopesInvalid error raised by the StudyRegistry contract.
type StudyRegistryConsentScopesInvalid struct {
	ConsentScopes uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ConsentScopesInvalid(uint8 consentScopes)
func StudyRegistryConsentScopesInvalidErrorID() common.Hash {
	return common.HexToHash("0xbe8849ba74bd6226d5aace150159877b9b93c3f6db23346e0430cd5ec38a79c8")
}

// UnpackConsentScopesInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ConsentScopesInvalid(uint8 consentScopes)
func (studyRegistry *StudyRegistry) UnpackConsentScopesInvalidError(raw []byte) (*StudyRegistryConsentScopesInvalid, error) {
	out := new(StudyRegistryConsentScopesInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ConsentScopesInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryGranteeZero represents a GranteeZero error raised by the StudyRegistry contract.
type StudyRegistryGranteeZero struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GranteeZero()
func StudyRegistryGranteeZeroErrorID() common.Hash {
	return common.HexToHash("0x37025918a5611f543c8d00ce806fca6487fd7aa72cceefea1e315ff2654da688")
}

// UnpackGranteeZeroError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GranteeZero()
func (studyRegistry *StudyRegistry) UnpackGranteeZeroError(raw []byte) (*StudyRegistryGranteeZero, error) {
	out := new(StudyRegistryGranteeZero)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "GranteeZero", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryInstanceCountInvalid represents a InstanceCountInvalid error raised by the StudyRegistry contract.
type StudyRegistryInstanceCountInvalid struct {
	InstanceCount uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InstanceCountInvalid(uint32 instanceCount)
func StudyRegistryInstanceCountInvalidErrorID() common.Hash {
	return common.HexToHash("0x6cb3b2eacce5b75b216d9ce9e230ea0e3829599041322704e7de26454acab80a")
}

// UnpackInstanceCountInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InstanceCountInvalid(uint32 instanceCount)
func (studyRegistry *StudyRegistry) UnpackInstanceCountInvalidError(raw []byte) (*StudyRegistryInstanceCountInvalid, error) {
	out := new(StudyRegistryInstanceCountInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "InstanceCountInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelAlreadyRevealed represents a LabelAlreadyRevealed error raised by the StudyRegistry contract.
type StudyRegistryLabelAlreadyRevealed struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func StudyRegistryLabelAlreadyRevealedErrorID() common.Hash {
	return common.HexToHash("0x15c997190e0810355de6eabce027775a9ac8bd13a1624c70767ef51d25dd0923")
}

// UnpackLabelAlreadyRevealedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelAlreadyRevealed(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelAlreadyRevealedError(raw []byte) (*StudyRegistryLabelAlreadyRevealed, error) {
	out := new(StudyRegistryLabelAlreadyRevealed)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelAlreadyRevealed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelMismatch represents a LabelMismatch error raised by the StudyRegistry contract.
type StudyRegistryLabelMismatch struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func StudyRegistryLabelMismatchErrorID() common.Hash {
	return common.HexToHash("0x4d4aeac7224e6e46bbdfde3c8de4865f53e7d5c2dbe09c47a8748c0386178c97")
}

// UnpackLabelMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelMismatch(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackLabelMismatchError(raw []byte) (*StudyRegistryLabelMismatch, error) {
	out := new(StudyRegistryLabelMismatch)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelSizeInvalid represents a LabelSizeInvalid error raised by the StudyRegistry contract.
type StudyRegistryLabelSizeInvalid struct {
	Size *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func StudyRegistryLabelSizeInvalidErrorID() common.Hash {
	return common.HexToHash("0x483ec1772e1ea19a4993a14576e473545147988453b5f6744827dde6c9f463ad")
}

// UnpackLabelSizeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelSizeInvalid(uint256 size)
func (studyRegistry *StudyRegistry) UnpackLabelSizeInvalidError(raw []byte) (*StudyRegistryLabelSizeInvalid, error) {
	out := new(StudyRegistryLabelSizeInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelSizeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooEarly represents a LabelTooEarly error raised by the StudyRegistry contract.
type StudyRegistryLabelTooEarly struct {
	StudyId [32]byte
	Opens   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func StudyRegistryLabelTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x1771d24cda7b9ad442b03e164885c78e64d90fb74d375eefd79c160eb812062c")
}

// UnpackLabelTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooEarly(bytes32 studyId, uint256 opens)
func (studyRegistry *StudyRegistry) UnpackLabelTooEarlyError(raw []byte) (*StudyRegistryLabelTooEarly, error) {
	out := new(StudyRegistryLabelTooEarly)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelTooLate represents a LabelTooLate error raised by the StudyRegistry contract.
type StudyRegistryLabelTooLate struct {
	StudyId [32]byte
	Closed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func StudyRegistryLabelTooLateErrorID() common.Hash {
	return common.HexToHash("0x210b8d4c541825b8a0f825f6e5f77d923d5ceb3dfef1fb3cf038ac104ff03795")
}

// UnpackLabelTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelTooLate(bytes32 studyId, uint256 closed)
func (studyRegistry *StudyRegistry) UnpackLabelTooLateError(raw []byte) (*StudyRegistryLabelTooLate, error) {
	out := new(StudyRegistryLabelTooLate)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryLabelWithoutEvaluation represents a LabelWithoutEvaluation error raised by the StudyRegistry contract.
type StudyRegistryLabelWithoutEvaluation struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LabelWithoutEvaluation()
func StudyRegistryLabelWithoutEvaluationErrorID() common.Hash {
	return common.HexToHash("0x357ec46d811f3c0bc82b7890085d378834febc1979a269cb654157106f6d1dc1")
}

// UnpackLabelWithoutEvaluationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LabelWithoutEvaluation()
func (studyRegistry *StudyRegistry) UnpackLabelWithoutEvaluationError(raw []byte) (*StudyRegistryLabelWithoutEvaluation, error) {
	out := new(StudyRegistryLabelWithoutEvaluation)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "LabelWithoutEvaluation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryModalityInvalid represents a ModalityInvalid error raised by the StudyRegistry contract.
type StudyRegistryModalityInvalid struct {
	Modality uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModalityInvalid(uint8 modality)
func StudyRegistryModalityInvalidErrorID() common.Hash {
	return common.HexToHash("0x6ea81d0ef69278001c780625eca15a8e0db706fc9ca4e924dc7f3c42ac4d5a67")
}

// UnpackModalityInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModalityInvalid(uint8 modality)
func (studyRegistry *StudyRegistry) UnpackModalityInvalidError(raw []byte) (*StudyRegistryModalityInvalid, error) {
	out := new(StudyRegistryModalityInvalid)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "ModalityInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNoLabelCommitted represents a NoLabelCommitted error raised by the StudyRegistry contract.
type StudyRegistryNoLabelCommitted struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func StudyRegistryNoLabelCommittedErrorID() common.Hash {
	return common.HexToHash("0xe79eac6b8d4b2c91b8756062eadf848e9479c19fef5eeaafb2d424820ed1b794")
}

// UnpackNoLabelCommittedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoLabelCommitted(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackNoLabelCommittedError(raw []byte) (*StudyRegistryNoLabelCommitted, error) {
	out := new(StudyRegistryNoLabelCommitted)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NoLabelCommitted", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotContributor represents a NotContributor error raised by the StudyRegistry contract.
type StudyRegistryNotContributor struct {
	StudyId [32]byte
	Caller  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func StudyRegistryNotContributorErrorID() common.Hash {
	return common.HexToHash("0x68acfbd9d349fc389d795669e42a7bf3b8489ae9642ba04816436c75f4c6dbe6")
}

// UnpackNotContributorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotContributor(bytes32 studyId, address caller)
func (studyRegistry *StudyRegistry) UnpackNotContributorError(raw []byte) (*StudyRegistryNotContributor, error) {
	out := new(StudyRegistryNotContributor)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotContributor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryNotCourt represents a NotCourt error raised by the StudyRegistry contract.
type StudyRegistryNotCourt struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotCourt(address caller)
func StudyRegistryNotCourtErrorID() common.Hash {
	return common.HexToHash("0xd9cc3b78d4927b11fe4cc708814c5eba9461c875ffca36a0b3c46c815d8e855d")
}

// UnpackNotCourtError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotCourt(address caller)
func (studyRegistry *StudyRegistry) UnpackNotCourtError(raw []byte) (*StudyRegistryNotCourt, error) {
	out := new(StudyRegistryNotCourt)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "NotCourt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryRegistrationNotAnnounced represents a RegistrationNotAnnounced error raised by the StudyRegistry contract.
type StudyRegistryRegistrationNotAnnounced struct {
	Commitment [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RegistrationNotAnnounced(bytes32 commitment)
func StudyRegistryRegistrationNotAnnouncedErrorID() common.Hash {
	return common.HexToHash("0xa170d2d7266fd06b1b5070d86b2e55317cc8e25de84cdfc680ab4d76435e3d64")
}

// UnpackRegistrationNotAnnouncedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RegistrationNotAnnounced(bytes32 commitment)
func (studyRegistry *StudyRegistry) UnpackRegistrationNotAnnouncedError(raw []byte) (*StudyRegistryRegistrationNotAnnounced, error) {
	out := new(StudyRegistryRegistrationNotAnnounced)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "RegistrationNotAnnounced", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyRegistered represents a StudyAlreadyRegistered error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyRegistered struct {
	StudyId     [32]byte
	Contributor common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func StudyRegistryStudyAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x660197d4562f94a4d06ae6e818cba92d42703b58f394bc3793f61ee67a3c15d1")
}

// UnpackStudyAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyRegistered(bytes32 studyId, address contributor)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyRegisteredError(raw []byte) (*StudyRegistryStudyAlreadyRegistered, error) {
	out := new(StudyRegistryStudyAlreadyRegistered)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyAlreadyWithdrawn represents a StudyAlreadyWithdrawn error raised by the StudyRegistry contract.
type StudyRegistryStudyAlreadyWithdrawn struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func StudyRegistryStudyAlreadyWithdrawnErrorID() common.Hash {
	return common.HexToHash("0xad7e13bb6e8bf85d89c61f67e61dd6b3fee5fee75f0299f8cd4b3f0e0019224c")
}

// UnpackStudyAlreadyWithdrawnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyAlreadyWithdrawn(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyAlreadyWithdrawnError(raw []byte) (*StudyRegistryStudyAlreadyWithdrawn, error) {
	out := new(StudyRegistryStudyAlreadyWithdrawn)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyAlreadyWithdrawn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyIncomplete represents a StudyIncomplete error raised by the StudyRegistry contract.
type StudyRegistryStudyIncomplete struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyIncomplete()
func StudyRegistryStudyIncompleteErrorID() common.Hash {
	return common.HexToHash("0x0faa3b701485af51e16d45c885abce464dfc96043c3c002ac55ac3d07ae2a7f0")
}

// UnpackStudyIncompleteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyIncomplete()
func (studyRegistry *StudyRegistry) UnpackStudyIncompleteError(raw []byte) (*StudyRegistryStudyIncomplete, error) {
	out := new(StudyRegistryStudyIncomplete)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyIncomplete", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// StudyRegistryStudyUnknown represents a StudyUnknown error raised by the StudyRegistry contract.
type StudyRegistryStudyUnknown struct {
	StudyId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func StudyRegistryStudyUnknownErrorID() common.Hash {
	return common.HexToHash("0x4fdb35a20a413ab9888f9d4c3a9beee3d4494e432a6fe8198b27e915b880daf4")
}

// UnpackStudyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StudyUnknown(bytes32 studyId)
func (studyRegistry *StudyRegistry) UnpackStudyUnknownError(raw []byte) (*StudyRegistryStudyUnknown, error) {
	out := new(StudyRegistryStudyUnknown)
	if err := studyRegistry.abi.UnpackIntoInterface(out, "StudyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}
